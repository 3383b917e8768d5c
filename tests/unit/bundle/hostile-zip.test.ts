import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { beforeAll, expect, it } from 'vitest';
import { saying } from '../../support/saying.ts';
import { importFrom } from '../../support/bundle/carry.ts';
import { bytesOf, filesOf, listed, patched, withRecord, zipOf, type Files } from '../../support/bundle/forge.ts';
import { goodBundle } from '../../support/bundle/good-bundle.ts';
import { openBackend } from '../../support/open-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Attack {
  name: string;
  make: (files: Files, bundle: Uint8Array) => Uint8Array | Promise<Uint8Array>;
  code: 'refused' | 'invalid-input' | 'store-newer';
  /** What the person is told. */
  says: RegExp;
}

const evil = bytesOf('evil');
const plus = (files: Files, name: string): Uint8Array => zipOf({ ...files, [name]: evil });
const zeros = new Uint8Array(50 * 1024 * 1024);

const attacks: Attack[] = [
  { name: 'a name with ".."', make: (f) => plus(f, '../evil.txt'), code: 'refused', says: /\.\.\/evil\.txt".*"\.\."/u },
  { name: 'a name with "..\\"', make: (f) => plus(f, 'a\\..\\..\\evil'), code: 'refused', says: /points out of/u },
  { name: 'an absolute name', make: (f) => plus(f, '/etc/passwd'), code: 'refused', says: /absolute path/u },
  { name: 'a drive letter', make: (f) => plus(f, 'C:\\evil.exe'), code: 'refused', says: /absolute path/u },
  {
    name: 'a symbolic link',
    make: (f) => zipOf({ ...f, 'visit.json': [bytesOf('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }),
    code: 'refused',
    says: /visit\.json" is a link/u,
  },
  {
    name: 'a device',
    make: (f) => zipOf({ ...f, 'visit.json': [new Uint8Array(), { os: 3, attrs: 0o20666 << 16 }] }),
    code: 'refused',
    says: /not a plain file/u,
  },
  {
    name: 'a folder',
    make: (f) => zipOf({ ...f, 'evidence/': new Uint8Array() }),
    code: 'refused',
    says: /plain file/u,
  },
  {
    name: 'a name that is there twice',
    make: (f) => patched(zipOf({ ...f, 'visit.jsoX': evil }), 'visit.jsoX', 'visit.json'),
    code: 'refused',
    says: /twice/u,
  },
  {
    name: 'names that differ in case only',
    make: (f) => plus(f, 'Visit.JSON'),
    code: 'refused',
    says: /only in case/u,
  },
  { name: 'a program', make: (f) => plus(f, 'evidence/run.exe'), code: 'refused', says: /run\.exe" is no part of/u },
  {
    name: 'a file locked with a password',
    make: async (f) => {
      const zip = new ZipWriter(new Uint8ArrayWriter());
      for (const [name, bytes] of Object.entries(f)) {
        const password = name === 'edits.jsonl' ? { password: 'rahasia' } : {};
        await zip.add(name, new Uint8ArrayReader(bytes), { useWebWorkers: false, ...password });
      }
      return zip.close();
    },
    code: 'refused',
    says: /locked with a password/u,
  },
  {
    name: 'more files than any visit has',
    make: () =>
      zipOf(
        Object.fromEntries(
          Array.from({ length: 20_001 }, (_, n) => [`evidence/${hex(n)}`, [new Uint8Array(), { level: 0 }]]),
        ),
      ),
    code: 'refused',
    says: /more than 20000 files/u,
  },
  {
    name: 'a file that grows when it is unpacked',
    make: (f) => zipOf({ ...f, 'visit.json': zeros }),
    code: 'refused',
    says: /grows more than 200 times/u,
  },
  {
    name: 'a file that grows and says that it does not',
    make: (f) => withRecord(zipOf({ ...f, 'visit.json': zeros }), 'visit.json', (r) => r.setUint32(24, 1000, true)),
    code: 'refused',
    says: /two ways/u,
  },
  {
    name: 'a file that says it is larger than a visit may have',
    make: (f) => withRecord(zipOf(f), 'visit.json', (r) => r.setUint32(24, 0xf0000000, true)),
    code: 'refused',
    says: /over the limit of 400 MB/u,
  },
  {
    name: 'a record that points at another file',
    make: (f) => withRecord(zipOf(f), 'visit.json', (r) => r.setUint32(42, 0, true)),
    code: 'refused',
    says: /two ways|overlap/u,
  },
  {
    name: 'something behind its end',
    make: (_f, bundle) => Buffer.concat([bundle, evil]),
    code: 'refused',
    says: /two ways/u,
  },
  {
    name: 'something before its beginning',
    make: (_f, bundle) => Buffer.concat([evil, bundle]),
    code: 'refused',
    says: /two ways/u,
  },
  {
    name: 'words instead of a zip',
    make: () => bytesOf('bukan zip'.repeat(50)),
    code: 'invalid-input',
    says: /whole zip/u,
  },
  { name: 'half a zip', make: (_f, b) => b.subarray(0, b.length / 2), code: 'invalid-input', says: /whole zip/u },
  {
    name: 'a changed byte in a packed file',
    make: (_f, bundle) => Uint8Array.from(bundle, (byte, at) => (at === 2000 ? byte ^ 1 : byte)),
    code: 'invalid-input',
    says: /whole zip|does not match its hash/u,
  },
  {
    name: 'no manifest',
    make: () => zipOf({ 'visit.json': evil }),
    code: 'invalid-input',
    says: /not a bundle of Tinjau/u,
  },
  {
    name: 'a manifest that is not JSON',
    make: (f) => zipOf({ ...f, 'manifest.json': evil }),
    code: 'invalid-input',
    says: /not JSON/u,
  },
  {
    name: 'a manifest with a strange field',
    make: (f) => zipOf(listed(f, { surprise: true })),
    code: 'invalid-input',
    says: /does not fit/u,
  },
  {
    name: 'a manifest of a newer Tinjau',
    make: (f) => zipOf(listed(f, { version: 2 })),
    code: 'store-newer',
    says: /newer Tinjau/u,
  },
  {
    name: 'a file that the manifest does not name',
    make: (f) => plus(f, `evidence/${'e'.repeat(64)}`),
    code: 'refused',
    says: /does not agree with the list/u,
  },
  {
    name: 'a manifest that names a file which is not there',
    make: (f) => zipOf(Object.fromEntries(Object.entries(f).filter(([name]) => name !== 'visit.json'))),
    code: 'invalid-input',
    says: /visit\.json" is not in the bundle/u,
  },
  {
    name: 'a file whose hash is another',
    make: (f) => zipOf({ ...f, 'visit.json': evil }),
    code: 'invalid-input',
    says: /visit\.json" does not match its hash/u,
  },
];

let bundle: Uint8Array;
beforeAll(async () => {
  bundle = await goodBundle();
}, 60_000);

it.each(attacks)('refuses a bundle with $name, says so, and takes nothing in', async ({ make, code, says }) => {
  const to = await openBackend();
  const file = join(await temporaryFolder(), 'jahat.tinjau');
  await writeFile(file, await make(filesOf(bundle), bundle));
  await expect(importFrom(file, to)).rejects.toMatchObject({
    code,
    data: { sentence: saying(says) },
  });
  expect(await readdir(join(to.data, 'visits'))).toEqual([]);
  expect((await readdir(join(to.data, 'making'))).filter((name) => !name.endsWith('.upload'))).toEqual([]);
});

it('takes the same files in when nothing was done to them', async () => {
  const to = await openBackend();
  const file = join(await temporaryFolder(), 'baik.tinjau');
  await writeFile(file, zipOf(filesOf(bundle)));
  await importFrom(file, to);
  expect(await readdir(join(to.data, 'visits'))).toHaveLength(1);
});

function hex(number: number): string {
  return number.toString(16).padStart(64, '0');
}
