import { sha256 } from '../sha256.ts';
import canonicalize from 'canonicalize';
import { sentence, type Sentence } from '../../../shared/domain/sentence.ts';
import type { AppError } from '../../../shared/domain/app-error.ts';
import { collections } from '../../../shared/schema/content.ts';
import { migrateEdit, schemaVersion } from '../../../shared/domain/migrations/migrate.ts';
import type { Edit } from '../../../shared/schema/edit.ts';
import { readFileIfExists } from './read-file-if-exists.ts';
import { damageError, storeIoError } from './store-error.ts';

/** What stands before the first edit. */
export const chainStart = '0'.repeat(64);
/** The file of a visit that holds every edit. */
export const journalName = 'edits.jsonl';

const newline = 0x0a;
/** How every line ends: `,"hash":"<64 hex digits>"}`. */
const hashField = /^,"hash":"([0-9a-f]{64})"\}$/u;
const hashFieldLength = ',"hash":""}'.length + 64;
const closing = Buffer.from('}');
const operations = new Set(['put', 'set', 'remove']);

/** What a journal file holds, up to the first place that does not prove. */
export interface JournalContent {
  /** In the form of this version's schema, each with its hash as it stands in the file. */
  edits: Edit[];
  /** Where the line of each edit ends, with its newline; of the last one also where that is missing. */
  ends: number[];
  /** Bytes at the end that belong to an act nobody was told is saved; they are left out. */
  tornBytes: number;
  /** Why the line after the last edit does not prove. */
  damage?: AppError;
  /** How many lines there are from there on, and those of them that prove by themselves. */
  linesAfter: number;
  after: Edit[];
}

/** An edit with its place in the chain: its hash and the line that stands in the file. */
export function chainEdit(edit: Omit<Edit, 'hash' | 'schema'>): { edit: Edit; line: string } {
  const written = { ...edit, schema: schemaVersion };
  const body = canonicalize(written) ?? '';
  const own = sha256(body);
  return { edit: { ...written, hash: own }, line: `${body.slice(0, -1)},"hash":"${own}"}\n` };
}

/** The hash of the last edit; zeros before the first. */
export function headOf(edits: readonly Edit[]): string {
  return edits.at(-1)?.hash ?? chainStart;
}

/** Reads `edits.jsonl` and proves every line: its own hash and its link to the line before. @throws AppError `store-io`. */
export async function readJournal(file: string): Promise<JournalContent> {
  return proveJournal(await journalBytes(file));
}

/** The bytes of `edits.jsonl`, none where there is no such file. @throws AppError `store-io`. */
export async function journalBytes(file: string): Promise<Buffer> {
  try {
    return (await readFileIfExists(file)) ?? Buffer.alloc(0);
  } catch (cause) {
    throw storeIoError(cause);
  }
}

/** Proves the bytes of a journal, line by line. An act counts whole or not at all. */
export function proveJournal(bytes: Buffer): JournalContent {
  const edits: Edit[] = [];
  const ends: number[] = [];
  let at = 0;
  let fault: Sentence | undefined;
  while (at < bytes.length) {
    const { edit, end, isTorn } = lineAt(bytes, at);
    if (isTorn) break;
    fault = faultOf(edit, headOf(edits));
    if (!edit || fault) break;
    edits.push(migrateEdit(edit));
    ends.push(end);
    at = end;
  }
  const damage = fault && damageError(journalName, edits.length + 1, fault);
  while (edits.at(-1)?.continues) {
    edits.pop();
    ends.pop();
  }
  const rest = bytes.subarray(ends.at(-1) ?? 0);
  if (!damage) return { edits, ends, tornBytes: rest.length, linesAfter: 0, after: [] };
  return { edits, ends, tornBytes: 0, damage, ...linesOf(rest) };
}

interface Line {
  /** Undefined where the line does not prove. */
  edit: Edit | undefined;
  end: number;
  isTorn: boolean;
}

/** The last line may lack its newline, or have another byte in its place: what proves without it is whole. */
function lineAt(bytes: Buffer, from: number): Line {
  const to = bytes.indexOf(newline, from);
  if (to >= 0) return { edit: provenEdit(bytes.subarray(from, to)), end: to + 1, isTorn: false };
  const edit = provenEdit(bytes.subarray(from));
  if (edit) return { edit, end: bytes.length + 1, isTorn: false };
  const shortened = provenEdit(bytes.subarray(from, -1));
  return { edit: shortened, end: bytes.length, isTorn: shortened === undefined };
}

function linesOf(rest: Buffer): Pick<JournalContent, 'linesAfter' | 'after'> {
  const after: Edit[] = [];
  let linesAfter = 0;
  for (let at = 0; at < rest.length; linesAfter += 1) {
    const { edit, end } = lineAt(rest, at);
    if (edit && isKnown(edit)) after.push(migrateEdit(edit));
    at = end;
  }
  return { linesAfter, after };
}

/** An edit whose hash matches its bytes. */
function provenEdit(line: Buffer): Edit | undefined {
  const split = line.length - hashFieldLength;
  if (split < 1) return undefined;
  const own = hashField.exec(line.toString('latin1', split))?.[1];
  if (own === undefined || own !== sha256(Buffer.concat([line.subarray(0, split), closing]))) return undefined;
  return JSON.parse(line.toString('utf8')) as Edit;
}

function faultOf(edit: Edit | undefined, prev: string): Sentence | undefined {
  if (!edit) return sentence('journal.hash');
  if (edit.prev !== prev) return sentence('journal.chain');
  return isKnown(edit) ? undefined : sentence('journal.unknownEdit');
}

/** Whether an edit can be applied at all; whether it fits is proven when it is. A newer version may know more. */
function isKnown({ schema = 1, change }: Edit): boolean {
  return schema > schemaVersion || (operations.has(change?.op) && Object.hasOwn(collections, change.collection));
}
