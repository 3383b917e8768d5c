import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSignatureFields } from '../../../electron/backend/signing/add-signature-fields.ts';
import { makeMaterial } from '../attacks/make-material.ts';
import { makeReport, signatories } from '../signing/make-report.ts';
import { hasProgram } from '../signing/other-tools.ts';
import { signAs } from '../signing/three-signers.ts';
import type { FuzzSeeds } from './fuzz-verify.ts';

/** Signed files of both shapes: cross-reference tables, and (where qpdf is there) streams with compressed objects. */
export async function makeSeeds(folder: string): Promise<FuzzSeeds> {
  const material = await makeMaterial(folder);
  const files = [material.files.at(-1) ?? new Uint8Array()];
  if (hasProgram('qpdf')) {
    let pdf = addSignatureFields(compressed(await makeReport()), signatories, { paper: 'A4' });
    for (const { id } of signatories) pdf = await signAs(pdf, id, material.insider, material.at);
    files.push(pdf);
  }
  return { files, root: material.pki.root, now: new Date(material.at.getTime() + 1000) };
}

/** The same PDF with object streams and a cross-reference stream. */
export function compressed(pdf: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'tinjau-qpdf-'));
  writeFileSync(join(folder, 'in.pdf'), pdf);
  spawnSync('qpdf', ['--object-streams=generate', 'in.pdf', 'out.pdf'], { cwd: folder });
  const out = new Uint8Array(readFileSync(join(folder, 'out.pdf')));
  rmSync(folder, { recursive: true });
  return out;
}
