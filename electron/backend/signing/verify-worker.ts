import { workerData } from 'node:worker_threads';
import { answerFromWorker } from '../untrusted/answer-from-worker.ts';
import { readCertificates, readRevocationLists } from './read-trust.ts';
import { readCertificate } from './verify/certificate.ts';
import type { VerifyRequest } from './verify-in-worker.ts';
import { verifyPdf } from './verify-pdf.ts';

const { pdf, trusted, given, revocationLists, now, visit } = workerData as VerifyRequest;
await answerFromWorker((home) =>
  verifyPdf(pdf, {
    roots: [...trusted.map(readCertificate), ...given.flatMap(readCertificates)],
    revocationLists: revocationLists.flatMap(readRevocationLists),
    now,
    ...(visit ? { visit } : {}),
    onProgress: (done, total) => home.onProgress([done, total]),
  }),
);
