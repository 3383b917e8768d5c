import { unzipSync, zipSync, type Zippable } from 'fflate';
import { chainEdit } from '../../../electron/backend/store/journal.ts';
import { sha256 } from '../../../electron/backend/sha256.ts';
import type { Edit } from '../../../shared/schema/edit.ts';

/** The files of a bundle by name, and the whole zip again: what an attacker has in hand. */
export type Files = Record<string, Uint8Array>;

export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Unpacks a bundle with another tool than the product uses. */
export function filesOf(bundle: Uint8Array): Files {
  return unzipSync(bundle);
}

/** Packs files with another tool than the product uses. */
export function zipOf(files: Zippable): Uint8Array {
  return zipSync(files, { level: 6 });
}

/** The manifest with everything in it as it now is: an attacker makes the hashes right. */
export function listed(files: Files, change: object = {}): Files {
  const manifest = JSON.parse(textOf(files['manifest.json'])) as object;
  const names = Object.keys(files).filter((name) => name !== 'manifest.json');
  const list = names.map((name) => {
    const bytes = files[name] ?? new Uint8Array();
    return { name, bytes: bytes.length, sha256: sha256(bytes) };
  });
  return { ...files, 'manifest.json': bytesOf(JSON.stringify({ ...manifest, files: list, ...change })) };
}

/** The bundle with one file more or another one in its place, in agreement with its manifest. */
export function withFile(files: Files, name: string, bytes: Uint8Array | string): Files {
  return listed({ ...files, [name]: typeof bytes === 'string' ? bytesOf(bytes) : bytes });
}

/** The bundle without a file, in agreement with its manifest. */
export function withoutFile(files: Files, name: string): Files {
  return listed(Object.fromEntries(Object.entries(files).filter(([each]) => each !== name)));
}

export function editsOf(files: Files): Edit[] {
  return textOf(files['edits.jsonl'])
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Edit);
}

/** The bundle with another history, whose chain is made right again. */
export function withEdits(files: Files, edits: Edit[]): Files {
  let prev = '0'.repeat(64);
  let lines = '';
  for (const { hash: _hash, ...body } of edits) {
    const { edit, line } = chainEdit({ ...body, prev });
    prev = edit.hash;
    lines += line;
  }
  return listed({ ...files, 'edits.jsonl': bytesOf(lines) }, { head: prev, edits: edits.length });
}

/** Replaces bytes wherever they stand in a file; both must be equally long. */
export function patched(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
}

const centralHeader = 0x02014b50;

/** Changes a field of an entry's record in the list of files at the end of a zip: what tools believe before they read. */
export function withRecord(zip: Uint8Array, name: string, change: (record: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) !== centralHeader) continue;
    const length = view.getUint16(at + 28, true);
    if (textOf(copy.subarray(at + 46, at + 46 + length)) === name) change(new DataView(copy.buffer, at, 46));
  }
  return copy;
}
