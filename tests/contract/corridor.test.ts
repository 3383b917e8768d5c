import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { repository } from '../support/open-backend.ts';
import { commandLine, run, sample } from './run-commands.ts';

it('takes the visit of 2020 from its plan to a signed and verified assessment', { timeout: 60_000 }, async () => {
  const { folder, tinjau } = await commandLine();
  const at = (name: string): string => join(folder, name);
  const created = await tinjau('visit', 'create', sample);
  expect(created).toMatchObject({ code: 0, stderr: '' });
  const visit = created.stdout.trim();

  await writeFile(
    at('photo.jpg'),
    await sharp({ create: { width: 640, height: 480, channels: 3, background: '#246' } })
      .jpeg()
      .toBuffer(),
  );
  expect(await tinjau('evidence', 'add', visit, at('photo.jpg'), '--indicator', 'GOV.1.1')).toMatchObject({ code: 0 });
  for (const to of ['visit', 'report'] as const) {
    const outcome =
      to === 'visit'
        ? await tinjau('visit', 'seal', visit)
        : await tinjau('report', visit, '--out', at('prepared.pdf'), '--prepared');
    expect(outcome).toMatchObject({ code: 0 });
  }

  const text = (await run('pdftotext', ['-layout', at('prepared.pdf'), '-'])).stdout;
  for (const fact of [
    'Kabupaten Bojonegoro',
    'NILAI CONTOH',
    '27–28 Februari 2020',
    'Smart Governance',
    'GOV.1.1',
    'photo.jpg',
    'Ruang Angling Darmo',
  ]) {
    expect(text).toContain(fact);
  }

  await writeFile(at('passphrase'), 'lapangan-2020');
  const secret = ['--passphrase-file', at('passphrase')];
  expect(await tinjau('identity', 'create', '--name', 'Kunci uji', '--out', at('key.p12'), ...secret)).toMatchObject({
    code: 0,
  });
  const sign = ['--p12', at('key.p12'), ...secret, '--as', 'ketua', '--visit', visit, '--out', at('signed.pdf')];
  expect(await tinjau('sign', at('prepared.pdf'), ...sign)).toMatchObject({ code: 0 });

  const verified = await tinjau('--json', 'verify', at('signed.pdf'), '--visit', visit);
  expect(verified.code).toBe(8);
  expect(JSON.parse(verified.stdout)).toMatchObject({
    verdict: 'indeterminate',
    signatures: [{ integrity: 'ok', identity: 'untrusted', certified: true }],
  });
  expect((await run('pdfsig', [at('signed.pdf')])).stdout).toContain('Signature is Valid.');
  expect((await run('qpdf', ['--check', at('signed.pdf')])).code).toBe(0);

  const bytes = await readFile(at('signed.pdf'));
  bytes[2000] = (bytes[2000] ?? 0) ^ 1;
  await writeFile(at('touched.pdf'), bytes);
  expect(await tinjau('verify', at('touched.pdf'), '--visit', visit)).toMatchObject({ code: 7 });
});

it.each([
  ['an unknown field', 'instrument: smart-city-6-pilar\nvisit:\n  title: A\n  colour: red\n', 2, 'plan.yaml:2:visit'],
  ['a wrong type', 'instrument: smart-city-6-pilar\nvisit:\n  title: 7\n', 2, 'plan.yaml:3:visit.title'],
  ['broken YAML', 'instrument: [\n', 2, 'plan.yaml:'],
  ['a tag that would run code', 'instrument: !!js/function "x"\nvisit: {}\n', 2, 'plan.yaml:1'],
])('refuses a plan with %s, says where, and makes nothing', async (_name, plan, code, place) => {
  const { folder, tinjau } = await commandLine();
  await writeFile(join(folder, 'plan.yaml'), plan);
  const outcome = await tinjau('visit', 'create', join(folder, 'plan.yaml'));
  expect(outcome.code).toBe(code);
  expect(outcome.stderr).toContain(place);
  expect(await readdir(join(folder, 'data'))).toEqual(['logs']);
});

it('ends with the documented exit code for each kind of mistake', { timeout: 60_000 }, async () => {
  const { folder, tinjau, tinjauIn } = await commandLine();
  const visit = (await tinjau('visit', 'create', sample)).stdout.trim();
  await writeFile(join(folder, 'no-picture.jpg'), 'these are words');
  const pdf = join(folder, 'report.pdf');
  expect(await tinjau('report', visit, '--out', pdf, '--prepared')).toMatchObject({ code: 0 });
  await writeFile(join(folder, 'right'), 'lapangan-2020');
  await writeFile(join(folder, 'wrong'), 'lapangan-2021');
  const key = join(folder, 'key.p12');
  await tinjau('identity', 'create', '--name', 'Kunci uji', '--out', key, '--passphrase-file', join(folder, 'right'));
  const out = join(folder, 'signed.pdf');

  const codes = await Promise.all([tinjau('visit', 'fly'), tinjauIn('other', 'visit', 'show', 'nobody-00000000')]);
  expect(codes.map(({ code }) => code)).toEqual([2, 3]);
  expect(await tinjau('evidence', 'add', visit, join(folder, 'no-picture.jpg'))).toMatchObject({ code: 2 });
  expect(await tinjau('verify', join(folder, 'no-picture.jpg'))).toMatchObject({ code: 2 });
  const sign = ['sign', pdf, '--p12', key, '--as', 'ketua', '--out', out];
  expect(await tinjau(...sign, '--passphrase-file', join(folder, 'wrong'))).toMatchObject({ code: 2 });
  expect(await readdir(folder)).not.toContain('signed.pdf');
  expect(await tinjau('visit', 'seal', visit)).toMatchObject({ code: 0 });
  expect(await tinjau('evidence', 'add', visit, join(repository, 'resources/icons/tinjau.png'))).toMatchObject({
    code: 4,
  });
});
