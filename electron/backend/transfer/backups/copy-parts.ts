import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { LostPart } from '../../../../shared/schema/bundle.ts';
import type { ProvenHistory } from '../bundle/prove-history.ts';
import { atomicWrite } from '../../store/atomic-write.ts';
import { makeFolder } from '../../store/private-files.ts';
import { storeIoError, systemCode } from '../../store/store-error.ts';
import { foldersIn, partsOf, sortParts, type PartFolders, type VisitPart } from '../../store/visit-parts.ts';

/**
 * Copies the evidence and papers of a visit that a backup does not have yet, and proves what it has then. Evidence that an
 * earlier backup kept whole stands in for what was damaged in the visit since, and the visit's for what was damaged there.
 */
export async function copyParts(
  proven: ProvenHistory,
  visitFolder: string,
  to: PartFolders,
): Promise<{ sound: VisitPart[]; lost: LostPart[] }> {
  await makeFolder(to.evidence);
  const parts = await partsOf(proven, foldersIn(visitFolder));
  const copies = parts.map((part): VisitPart => {
    const folder = part.name.startsWith('evidence/') ? to.evidence : to.exports;
    return { ...part, path: join(folder, basename(part.name)) };
  });
  const kept = await sortParts(copies);
  const wanted = new Set(kept.lost.map(({ file }) => file));
  for (const [index, { name, path }] of copies.entries()) {
    if (wanted.has(name)) await copyFileIfExists(parts[index]?.path ?? path, path);
  }
  const copied = await sortParts(copies.filter(({ name }) => wanted.has(name)));
  return { sound: [...kept.sound, ...copied.sound], lost: copied.lost };
}

async function copyFileIfExists(from: string, to: string): Promise<void> {
  const source = await open(from).catch((cause: unknown) => {
    if (systemCode(cause) === 'ENOENT') return undefined;
    throw storeIoError(cause);
  });
  if (!source) return;
  try {
    await atomicWrite(to, source.createReadStream({ autoClose: false }));
  } finally {
    await source.close();
  }
}
