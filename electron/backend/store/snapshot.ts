import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { z } from 'zod';
import { issueReason } from '../../../shared/domain/issue-reason.ts';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { migrateContent, schemaVersion } from '../../../shared/domain/migrations/migrate.ts';
import { fieldPath } from '../../../shared/domain/parse-input.ts';
import { collections, emptyContent, type Content } from '../../../shared/schema/content.ts';
import { EntityId, Sha256 } from '../../../shared/schema/primitives.ts';
import { atomicWrite } from './atomic-write.ts';
import { chainStart } from './journal.ts';
import { sha256 } from '../sha256.ts';
import { damageError, storeIoError, systemCode } from './store-error.ts';

/** The file of a visit that holds its content. */
export const snapshotName = 'visit.json';

const blankSum = '0'.repeat(64);
const sumField = /^\{\s*"sha256": "([0-9a-f]{64})"/u;

/** `visit.json`: the content as it stood after so many edits. */
export interface Snapshot {
  schemaVersion: number;
  /** How many edits it contains, and the hash of the last of them. */
  edits: number;
  head: string;
  content: Content;
}

const Envelope = z.looseObject({
  schemaVersion: z.int().positive(),
  edits: z.int().nonnegative(),
  head: Sha256,
  content: z.record(z.string(), z.record(z.string(), z.looseObject({}))),
});
const StoredContent = z.strictObject(
  Object.fromEntries(Object.entries(collections).map(([name, schema]) => [name, z.record(EntityId, schema)])),
);

/** A visit that nobody has written to yet. */
export function emptySnapshot(): Snapshot {
  return { schemaVersion, edits: 0, head: chainStart, content: emptyContent() };
}

/**
 * The lowdb adapter of `visit.json`. Reads prove the file's own hash and give the form of this version (a newer one as
 * it is); writes replace the whole file or nothing. @throws AppError `store-corrupt`, `store-io`.
 */
export function snapshotAdapter(file: string): Adapter<Snapshot> {
  return {
    read: async () => {
      try {
        return parseSnapshot(await readFile(file));
      } catch (cause) {
        if (systemCode(cause) === 'ENOENT') return null;
        throw storeIoError(cause);
      }
    },
    write: async (snapshot) => {
      const text = `${JSON.stringify({ sha256: blankSum, ...snapshot }, undefined, 1)}\n`;
      await atomicWrite(file, text.replace(blankSum, sha256(text)));
    },
  };
}

function parseSnapshot(bytes: Buffer): Snapshot {
  const sum = sumField.exec(bytes.toString('latin1', 0, 200))?.[1];
  if (sum === undefined || sumOf(bytes, sum) !== sum) {
    throw damageError(snapshotName, undefined, sentence('journal.fileHash'));
  }
  const data = Envelope.safeParse(JSON.parse(bytes.toString('utf8')));
  if (!data.success) throw shapeError(data.error);
  const { schemaVersion: version, edits, head } = data.data;
  const content = migrateContent(version, data.data.content);
  const fits = version > schemaVersion ? undefined : StoredContent.safeParse(content);
  if (fits?.success === false) throw shapeError(fits.error);
  return { schemaVersion: version, edits, head, content };
}

/** The hash of the file as it was before its own hash was written into it. */
function sumOf(bytes: Buffer, sum: string): string {
  const from = bytes.indexOf(sum, 0, 'latin1');
  return sha256(
    Buffer.concat([bytes.subarray(0, from), Buffer.from(blankSum), bytes.subarray(from + blankSum.length)]),
  );
}

function shapeError({ issues }: z.ZodError): AppError {
  const problems = issues.slice(0, 20).map((issue) => ({
    file: snapshotName,
    field: fieldPath(issue.path),
    reason: issueReason(issue),
  }));
  return new AppError('store-corrupt', sentence('store.damaged', { file: snapshotName }), { problems });
}
