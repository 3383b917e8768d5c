import type { Verdict } from '../../../shared/domain/verification/verdict.ts';
import { readCertificates, readRevocationLists } from '../../../electron/backend/signing/read-trust.ts';
import type { VisitRecord } from '../../../electron/backend/signing/verify/match-visit.ts';
import { verifyPdf } from '../../../electron/backend/signing/verify-pdf.ts';

/** What a test gives along with a file. */
export interface CheckOptions {
  trust?: Uint8Array[];
  crls?: Uint8Array[];
  visit?: VisitRecord;
  now?: Date;
}

/** Verifies a file as the product does, with these roots and nothing else. */
export function check(pdf: Uint8Array, options: CheckOptions = {}): Promise<Verdict> {
  const given = (bytes: Uint8Array): { fileName: string; bytes: Uint8Array } => ({ fileName: 'uji', bytes });
  return verifyPdf(pdf, {
    roots: (options.trust ?? []).flatMap((bytes) => readCertificates(given(bytes))),
    revocationLists: (options.crls ?? []).flatMap((bytes) => readRevocationLists(given(bytes))),
    now: options.now ?? new Date(),
    ...(options.visit ? { visit: options.visit } : {}),
  });
}
