import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppError } from '../../../../shared/domain/app-error.ts';
import { signerOf } from '../../../../shared/domain/signatures/given-signature.ts';
import type { Verdict } from '../../../../shared/domain/verification/verdict.ts';
import type { Content } from '../../../../shared/schema/content.ts';
import { paperName } from '../../signing/visit-papers.ts';
import { wholeSignature } from '../../signing/visit-seats.ts';
import { verifyInWorker } from '../../signing/verify-in-worker.ts';
import { headerOf } from '../../store/visit-acts.ts';
import { foldersIn, papersIn } from '../../store/visit-parts.ts';
import { bundleError } from './bundle-error.ts';
import type { BundleWork } from './unpack-bundle.ts';

/**
 * Every signature that a visit claims stands whole on its paper, by the key that it names: the state of the visit
 * follows from them. Papers that are not there were judged before. @throws AppError `invalid-input`.
 */
export async function proveSignatures(folder: string, content: Content, { signal }: BundleWork): Promise<void> {
  const papers = await papersIn(foldersIn(folder).exports);
  for (const key of new Set(Object.values(content.signoffs).flatMap(({ signed }) => Object.keys(signed ?? {})))) {
    const file = `exports/${paperName(key)}.pdf`;
    if (!headerOf(content).prepared?.[key]) throw emptyClaim(file);
    if (!papers.includes(`${paperName(key)}.pdf`)) continue;
    const pdf = new Uint8Array(await readFile(join(folder, file)));
    // Whose they are and when they were given is for the verifier to say: whole is all that counts here.
    const rest = { trusted: [], given: [], revocationLists: [], now: new Date(0) };
    requireClaims(content, key, file, await verifyInWorker({ pdf, ...rest }, { signal }));
  }
}

function requireClaims(content: Content, key: string, file: string, verdict: Verdict): void {
  for (const [id, { signed }] of Object.entries(content.signoffs)) {
    const claim = signed?.[key];
    if (!claim) continue;
    const found = wholeSignature(verdict, id);
    if (found?.certificateSha256 !== signerOf(claim).certificateSha256) throw emptyClaim(file);
  }
}

function emptyClaim(file: string): AppError {
  return bundleError('invalid-input', file, {
    id: 'tidak memuat tanda tangan yang diakui kunjungan ini',
    en: 'does not carry a signature that this visit claims',
  });
}
