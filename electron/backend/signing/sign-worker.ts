import { workerData } from 'node:worker_threads';
import { answerFromWorker } from '../untrusted/answer-from-worker.ts';
import type { SignJob } from './sign-in-worker.ts';
import { signPaper } from '../papers/sign-paper.ts';
import { readCertificate } from './verify/certificate.ts';

const { paper, surroundings } = workerData as SignJob;
const { trusted, ...context } = surroundings;
await answerFromWorker((home) =>
  signPaper(
    { ...paper, key: { ...paper.key, sign: async (data) => (await home.ask(data)) as Uint8Array } },
    { ...context, roots: trusted.map(readCertificate), onTimestampFailure: (error) => home.onProgress(error) },
  ),
);
