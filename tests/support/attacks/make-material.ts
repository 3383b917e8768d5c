import { sha256 } from '../../../electron/backend/sha256.ts';
import { makePki } from '../pki/make-pki.ts';
import { makePrepared, signatories } from '../signing/make-report.ts';
import { issueThree, signByThree } from '../signing/three-signers.ts';
import type { Material } from './attack.ts';

/** Genuine files by three signers of a prepared report, and an insider whom the same authority vouches for. The folder takes the keys. */
export async function makeMaterial(folder: string, base?: Uint8Array): Promise<Material> {
  const at = soon();
  const pki = makePki(folder);
  const prepared = base ?? (await makePrepared());
  const files = await signByThree(await issueThree(pki), at, prepared);
  const insider = await pki.issue({ name: 'Orang Dalam', kind: 'p256' });
  const ids = signatories.map(({ id }) => id);
  const preparedSha256 = sha256(prepared);
  return {
    files,
    pki,
    insider,
    at,
    visit: { preparedSha256, preparedBytes: prepared.length, signatories: ids, signed: ids },
  };
}

/** A little ahead, so that every certificate a test issues meanwhile is in force when it signs. */
function soon(): Date {
  return new Date(Date.now() + 120_000);
}
