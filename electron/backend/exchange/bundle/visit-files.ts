import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../../../shared/schema/content.ts';
import type { Edit } from '../../../../shared/schema/edit.ts';
import { paperName } from '../../signing/visit-papers.ts';
import { storeIoError, systemCode } from '../../store/store-error.ts';
import { headerOf } from '../../store/visit-acts.ts';
import type { PackedFile } from './pack-bundle.ts';

/** Every hash that was ever the evidence of a visit: undo and the past as it was need them all. */
export function evidenceInHistory(edits: readonly Edit[]): Set<string> {
  const values = edits.flatMap(({ change }) =>
    change.collection === 'evidence' && change.op === 'put' ? [change.value['sha256']] : [],
  );
  return new Set(values.filter((value): value is string => typeof value === 'string'));
}

/**
 * The evidence and the papers in a visit's folder. What the visit needs today must be there, and is missed when it is
 * packed; what only the past knew may have gone.
 */
export async function visitFiles(folder: string, content: Content, edits: readonly Edit[]): Promise<PackedFile[]> {
  const now = new Set(Object.values(content.evidence).map(({ sha256 }) => sha256));
  const files: PackedFile[] = [];
  for (const sha256 of [...evidenceInHistory(edits)].sort()) {
    const path = join(folder, 'evidence', sha256);
    if (now.has(sha256) || (await isThere(path))) files.push({ name: `evidence/${sha256}`, path });
  }
  const prepared = Object.keys(headerOf(content).prepared ?? {}).map((key) => `${paperName(key)}.pdf`);
  for (const paper of new Set([...prepared, ...(await papersIn(folder))])) {
    files.push({ name: `exports/${paper}`, path: join(folder, 'exports', paper) });
  }
  return files;
}

/** The names of the prepared and signed papers of a visit. */
export async function papersIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(join(folder, 'exports'))).filter((name) => name.endsWith('.pdf')).sort();
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return [];
    throw storeIoError(cause);
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return false;
    throw storeIoError(cause);
  }
}
