import { createHash } from 'node:crypto';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import canonicalize from 'canonicalize';
import type { Edit } from '../../../shared/schema/edit.ts';
import { syncFolder } from './atomic-write.ts';
import { damageError, storeIoError, systemCode } from './store-error.ts';
import { dirname } from 'node:path';

/** What stands before the first edit. */
export const chainStart = '0'.repeat(64);

const hashField = /^(.*),"hash":"([0-9a-f]{64})"\}$/su;
const newline = 0x0a;

/** The edits of a journal, and how many bytes of it are whole. A torn last line was never acknowledged and is left out. */
export interface JournalContent {
  edits: Edit[];
  bytes: number;
  tornBytes: number;
}

/** An edit with its place in the chain: its hash and the line that stands in the file. */
export function chainEdit(edit: Omit<Edit, 'hash'>): { edit: Edit; line: string } {
  const body = canonicalize(edit) ?? '';
  const hash = sha256(body);
  return { edit: { ...edit, hash }, line: `${body.slice(0, -1)},"hash":"${hash}"}\n` };
}

/**
 * Reads `edits.jsonl` and proves every line: its own hash and its link to the line before.
 * @throws AppError `store-corrupt` with the line where the proof fails.
 */
export async function readJournal(file: string): Promise<JournalContent> {
  const bytes = await readOrEmpty(file);
  const whole = bytes.lastIndexOf(newline) + 1;
  const edits: Edit[] = [];
  let prev = chainStart;
  for (let from = 0; from < whole;) {
    const to = bytes.indexOf(newline, from);
    const edit = parseLine(bytes.toString('utf8', from, to), prev, edits.length + 1);
    edits.push(edit);
    prev = edit.hash;
    from = to + 1;
  }
  return { edits, bytes: whole, tornBytes: bytes.length - whole };
}

function parseLine(line: string, prev: string, number: number): Edit {
  const match = hashField.exec(line);
  const body = `${match?.[1] ?? ''}}`;
  if (match?.[2] !== sha256(body)) {
    throw damageError('edits.jsonl', number, {
      id: 'sidik baris tidak cocok',
      en: 'the hash of the line does not match',
    });
  }
  const edit = { ...(JSON.parse(body) as Omit<Edit, 'hash'>), hash: match[2] };
  if (edit.prev !== prev) {
    throw damageError('edits.jsonl', number, { id: 'rantai riwayat terputus', en: 'the chain of history is broken' });
  }
  return edit;
}

/** The open end of a journal. */
export interface JournalWriter {
  /** The lines are on the disk, not only in its cache, when this returns. On failure the file is as it was. */
  append(lines: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the journal for writing after its last whole line. @throws AppError `store-io`. */
export async function openJournalWriter(file: string, wholeBytes: number): Promise<JournalWriter> {
  let handle: FileHandle;
  try {
    handle = await openOrMake(file);
  } catch (cause) {
    throw storeIoError(cause);
  }
  let length = wholeBytes;
  let isClean = false;
  const clean = async (): Promise<void> => {
    if (!isClean) await handle.truncate(length);
    isClean = true;
  };
  return {
    async append(lines) {
      const bytes = Buffer.from(lines, 'utf8');
      try {
        await clean();
        isClean = false;
        await writeAll(handle, bytes, length);
        await handle.datasync();
        isClean = true;
      } catch (cause) {
        throw storeIoError(cause);
      }
      length += bytes.length;
    },
    close: () => handle.close(),
  };
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

async function openOrMake(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r+');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    const handle = await open(file, 'wx+');
    await handle.sync();
    await syncFolder(dirname(file));
    return handle;
  }
}

async function readOrEmpty(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return Buffer.alloc(0);
    throw storeIoError(cause);
  }
}

/** SHA-256 in lower-case hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
