import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { z } from 'zod';
import { AppError } from '../../../shared/domain/app-error.ts';
import { collections, emptyContent, type Content } from '../../../shared/schema/content.ts';
import { EntityId, Sha256 } from '../../../shared/schema/primitives.ts';
import { atomicWrite } from './atomic-write.ts';
import { sha256 } from './journal.ts';
import { damageError, storeIoError, systemCode } from './store-error.ts';

/** The version of the visit's schema that this Tinjau writes. */
export const schemaVersion = 1;

const blankSum = '0'.repeat(64);
const sumField = /"sha256": "([0-9a-f]{64})"/u;

/** `visit.json`: the content as it stood after so many edits. */
export interface Snapshot {
  schemaVersion: number;
  /** How many edits it contains, and the hash of the last of them. */
  edits: number;
  head: string;
  content: Content;
}

const Stored = z.strictObject({
  sha256: Sha256,
  schemaVersion: z.literal(schemaVersion),
  edits: z.int().nonnegative(),
  head: Sha256,
  content: z.strictObject(
    Object.fromEntries(Object.entries(collections).map(([name, schema]) => [name, z.record(EntityId, schema)])),
  ),
});

/** The lowdb adapter of `visit.json`: reads prove the file's own hash, writes replace the whole file or nothing. */
export function snapshotAdapter(file: string): Adapter<Snapshot> {
  return {
    read: async () => {
      const text = await readOrUndefined(file);
      return text === undefined ? null : parseSnapshot(text);
    },
    write: async (snapshot) => {
      const text = `${JSON.stringify({ sha256: blankSum, ...snapshot }, undefined, 1)}\n`;
      await atomicWrite(file, text.replace(blankSum, sha256(text)));
    },
  };
}

/** A visit that nobody has written to yet. */
export function emptySnapshot(head: string): Snapshot {
  return { schemaVersion, edits: 0, head, content: emptyContent() };
}

function parseSnapshot(text: string): Snapshot {
  const sum = sumField.exec(text)?.[1];
  if (sum === undefined || sha256(text.replace(sum, blankSum)) !== sum) {
    throw damageError('visit.json', undefined, {
      id: 'sidik berkas tidak cocok',
      en: 'the hash of the file does not match',
    });
  }
  const data = JSON.parse(text) as Snapshot & { sha256: string };
  const { sha256: _sum, ...snapshot } = data;
  if (data.schemaVersion > schemaVersion) return snapshot;
  const parsed = Stored.safeParse(data);
  if (parsed.success) return snapshot;
  throw new AppError('store-corrupt', damageError('visit.json', undefined, { id: '', en: '' }).sentence, {
    problems: parsed.error.issues.slice(0, 20).map((issue) => ({
      file: 'visit.json',
      field: issue.path.join('.'),
      reason: { id: issue.message, en: issue.message },
    })),
  });
}

async function readOrUndefined(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return undefined;
    throw storeIoError(cause);
  }
}
