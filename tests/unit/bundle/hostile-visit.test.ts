import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { sha256 } from '../../../electron/backend/sha256.ts';
import type { Edit } from '../../../shared/schema/edit.ts';
import { importFrom } from '../../support/bundle/carry.ts';
import {
  bytesOf,
  editsOf,
  filesOf,
  listed,
  patched,
  textOf,
  withEdits,
  withFile,
  withoutFile,
  zipOf,
  type Files,
} from '../../support/bundle/forge.ts';
import { goodBundle } from '../../support/bundle/good-bundle.ts';
import { millionsOfRows } from '../../support/hostile/hostile-pdfs.ts';
import { openBackend } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Forgery {
  name: string;
  make: (files: Files) => Files;
  code: 'refused' | 'invalid-input';
  says: RegExp;
}

/** The history with its last edit changed, or with one more behind it. */
const lastAs = (files: Files, change: object): Files => {
  const edits = editsOf(files);
  return withEdits(files, [...edits.slice(0, -1), { ...edits.at(-1), ...change } as Edit]);
};
const more = (files: Files, change: object, was: object | null = null): Files => {
  const edits = editsOf(files);
  return withEdits(files, [...edits, { ...edits.at(-1), change, was } as Edit]);
};

const photoOf = (files: Files): string => Object.keys(files).find((name) => name.startsWith('evidence/')) ?? '';
const deep = JSON.parse(`${'{"a":'.repeat(300)}1${'}'.repeat(300)}`) as object;
const header = { collection: 'header', id: 'header' };

const forgeries: Forgery[] = [
  {
    name: 'a changed word in its history',
    make: (f) => withFile(f, 'edits.jsonl', patched(f['edits.jsonl'] ?? bytesOf(''), 'Notulis', 'Notuliz')),
    code: 'invalid-input',
    says: /edits\.jsonl" the hash of the line does not match \(line \d+\)/u,
  },
  {
    name: 'a line taken out of its history',
    make: (f) => withFile(f, 'edits.jsonl', textOf(f['edits.jsonl']).split('\n').toSpliced(5, 1).join('\n')),
    code: 'invalid-input',
    says: /chain of history is broken \(line 6\)/u,
  },
  {
    name: 'its last lines cut off',
    make: (f) => withFile(f, 'edits.jsonl', textOf(f['edits.jsonl']).slice(0, -20)),
    code: 'invalid-input',
    says: /visit\.json" is not what its history makes/u,
  },
  {
    name: 'a lie about what an edit replaced',
    make: (f) => more(f, { op: 'set', ...header, fields: { title: 'Lain' } }, { title: 'Bukan itu' }),
    code: 'invalid-input',
    says: /not honest at line \d+/u,
  },
  {
    name: 'an edit by nobody',
    make: (f) => lastAs(f, { by: { $ne: '' } }),
    code: 'invalid-input',
    says: /does not fit at line \d+ \(by/u,
  },
  {
    name: 'an edit of __proto__',
    make: (f) => more(f, { op: 'put', collection: '__proto__', id: 'polluted', value: { isAdmin: true } }),
    code: 'invalid-input',
    says: /is no known edit \(line \d+\)/u,
  },
  {
    name: 'an entity that does not fit its schema',
    make: (f) => more(f, { op: 'put', collection: 'sites', id: 'x', value: { colour: 'red' } }),
    code: 'invalid-input',
    says: /cannot be applied at line \d+/u,
  },
  {
    name: 'an edit nested too deeply',
    make: (f) => more(f, { op: 'put', collection: 'sites', id: 'x', value: deep }),
    code: 'refused',
    says: /nested too deeply at line \d+/u,
  },
  {
    name: 'a seal over something else',
    make: (f) => {
      const seal = { at: '2020-02-28T08:00:00.000Z', by: 'Notulis', digest: 'a'.repeat(64), head: 'b'.repeat(64) };
      return more(f, { op: 'set', ...header, fields: { status: 'sealed', seal } }, { status: 'draft', seal: null });
    },
    code: 'invalid-input',
    says: /seal that does not match/u,
  },
  {
    name: 'no header',
    make: (f) => withEdits(f, []),
    code: 'invalid-input',
    says: /does not fit at edits|does not hold the header/u,
  },
  {
    name: 'another snapshot than its history makes',
    make: (f) => withFile(f, 'visit.json', forgedSnapshot(textOf(f['visit.json']))),
    code: 'invalid-input',
    says: /visit\.json" is not what its history makes/u,
  },
  {
    name: 'a snapshot whose own hash is wrong',
    make: (f) => withFile(f, 'visit.json', textOf(f['visit.json']).replace('Bojonegoro', 'Bojonegara')),
    code: 'invalid-input',
    says: /visit\.json" the hash of the file does not match/u,
  },
  {
    name: 'another visit in the manifest than in its history',
    make: (f) => listed(f, { digest: 'c'.repeat(64) }),
    code: 'invalid-input',
    says: /names another visit/u,
  },
  {
    name: 'a photo that is missing',
    make: (f) => withoutFile(f, photoOf(f)),
    code: 'invalid-input',
    says: /is not in the visit's folder/u,
  },
  {
    name: 'a photo with other bytes',
    make: (f) => withFile(f, photoOf(f), 'these are words'),
    code: 'invalid-input',
    says: /evidence\/[0-9a-f]{64}" the bytes do not match their hash/u,
  },
  {
    name: 'a file that no edit names',
    make: (f) => withFile(f, `evidence/${sha256('words')}`, 'words'),
    code: 'refused',
    says: /not named in its history/u,
  },
  {
    name: 'evidence that is no picture',
    make: (f) => withEvidence(f, 'these are words'),
    code: 'invalid-input',
    says: /is not a whole image\/jpeg as it is recorded/u,
  },
  {
    name: 'a paper that is no PDF',
    make: (f) => withFile(f, 'exports/attendance.pdf', '%PDF-1.7 and nothing more'),
    code: 'invalid-input',
    says: /exports\/attendance\.pdf" is not a whole PDF/u,
  },
  {
    name: 'a paper that is too complex to read',
    make: (f) => withFile(f, 'exports/attendance.pdf', millionsOfRows()),
    code: 'invalid-input',
    says: /exports\/attendance\.pdf" is too complex to judge/u,
  },
  {
    name: 'a paper that was not prepared for signing',
    make: (f) => {
      const pdf = f['exports/attendance.pdf'] ?? bytesOf('');
      return withFile(f, 'exports/attendance.pdf', new Uint8Array([...pdf, 0x0a]).with(9, 0x20));
    },
    code: 'invalid-input',
    says: /not the paper that was prepared|not a whole PDF/u,
  },
  {
    name: 'a paper that is missing',
    make: (f) => withoutFile(f, 'exports/attendance.pdf'),
    code: 'invalid-input',
    says: /exports\/attendance\.pdf" is not in the bundle/u,
  },
];

let bundle: Uint8Array;
beforeAll(async () => {
  bundle = await goodBundle();
}, 60_000);

it.each(forgeries)('refuses a bundle with $name, and says where', async ({ make, code, says }) => {
  const to = await openBackend();
  const file = join(await temporaryFolder(), 'palsu.tinjau');
  await writeFile(file, zipOf(make(filesOf(bundle))));
  await expect(importFrom(file, to)).rejects.toMatchObject({
    code,
    data: { sentence: saying(says) },
  });
  expect(await readdir(join(to.data, 'visits'))).toEqual([]);
  expect('isAdmin' in {}).toBe(false);
});

/** A snapshot with another title and a hash of its own that is right. */
function forgedSnapshot(text: string): string {
  const sum = /"sha256": "([0-9a-f]{64})"/u.exec(text)?.[1] ?? '';
  const blank = '0'.repeat(64);
  const changed = text.replace(sum, blank).replace('Bojonegoro', 'Bojonegara');
  return changed.replace(blank, sha256(changed));
}

/** A history that names other bytes as its photo, and carries them. */
function withEvidence(files: Files, words: string): Files {
  const old = photoOf(files).slice('evidence/'.length);
  const renamed = JSON.parse(JSON.stringify(editsOf(files)).replaceAll(old, sha256(words))) as Edit[];
  const { [`evidence/${old}`]: _photo, ...rest } = files;
  const forged = withEdits({ ...rest, [`evidence/${sha256(words)}`]: bytesOf(words) }, renamed);
  const snapshot = textOf(files['visit.json']).replaceAll(old, sha256(words));
  const sum = /"sha256": "([0-9a-f]{64})"/u.exec(snapshot)?.[1] ?? '';
  const head = /"head": "([0-9a-f]{64})"/u.exec(snapshot)?.[1] ?? '';
  const blank = '0'.repeat(64);
  const manifest = JSON.parse(textOf(forged['manifest.json'])) as { head: string };
  const summed = snapshot.replace(sum, blank).replace(head, manifest.head);
  return withFile(forged, 'visit.json', summed.replace(blank, sha256(summed)));
}
