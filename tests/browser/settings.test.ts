import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expectAccessible } from '../support/accessibility.ts';
import { openSample } from '../support/open-visit.ts';
import { makeIdentity } from '../support/papers.ts';
import { expect, test } from '../support/workbench.ts';

test.beforeEach(async ({ workbench }) => {
  await workbench.getByRole('link', { name: 'Pengaturan', exact: true }).click();
  await expect(workbench.getByRole('heading', { level: 1, name: 'Pengaturan' })).toBeVisible();
});

test('the name of the profile stands on every change, and is kept while it is typed', async ({ workbench }) => {
  await workbench.getByRole('textbox', { name: 'Nama' }).pressSequentially('Penilai Contoh');
  await workbench.waitForTimeout(700);
  await workbench.reload();
  await expect(workbench.getByRole('textbox', { name: 'Nama' })).toHaveValue('Penilai Contoh');
  await workbench.getByRole('link', { name: 'Kunjungan', exact: true }).click();
  const base = await openSample(workbench);
  await workbench.goto(`${base}/history`);
  await expect(workbench.getByRole('main').getByRole('listitem').first()).toContainText('Penilai Contoh');
});

test('language and colours change at once and stay', async ({ workbench }) => {
  await workbench.getByText('English').click();
  await expect(workbench.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await workbench.getByText('Dark', { exact: true }).click();
  await expect(workbench.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await workbench.reload();
  await expect(workbench.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(workbench.locator('html')).toHaveAttribute('lang', 'en');
  await expect(workbench.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('takes a logo for the letterhead, and says so when the file is no picture', async ({
  workbench,
  data,
  troubles,
}) => {
  const file = join(data, 'logo.png');
  await sharp({ create: { width: 900, height: 600, channels: 4, background: '#0d5c63' } }).toFile(file);
  const choose = workbench.locator('input[type=file]').first();
  await choose.setInputFiles(file);
  const logo = workbench.getByRole('img', { name: 'Logo kop surat' });
  await expect(logo).toBeVisible();
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400);
  await expectAccessible(workbench);
  await choose.setInputFiles({ name: 'bukan.png', mimeType: 'image/png', buffer: Buffer.from('bukan gambar') });
  await expect(workbench.getByText(/bukan\.png/u)).toBeVisible();
  await expect(logo).toBeVisible();
  await workbench.getByRole('button', { name: 'Hapus logo' }).click();
  await expect(logo).toHaveCount(0);
  // The browser itself notes that the answer was not good.
  expect(troubles.splice(0).every((trouble) => trouble.includes('422'))).toBe(true);
});

test('settings that cannot be saved are said so, stay on screen, and are saved as soon as that works', async ({
  workbench,
  troubles,
}) => {
  await workbench.route('**/rpc/settings/set', (route) => route.abort());
  await workbench.getByRole('textbox', { name: 'Nama' }).fill('Penilai Contoh');
  await expect(workbench.getByText('Tinjau tidak menjawab.', { exact: false })).toBeVisible();
  await expect(workbench.getByRole('textbox', { name: 'Nama' })).toHaveValue('Penilai Contoh');
  const kept = workbench.waitForResponse(/\/rpc\/settings\/set/u);
  await workbench.unroute('**/rpc/settings/set');
  expect((await kept).ok()).toBe(true);
  await workbench.reload();
  await expect(workbench.getByRole('textbox', { name: 'Nama' })).toHaveValue('Penilai Contoh');
  troubles.splice(0);
});

test('only a whole address of a timestamp server is kept', async ({ workbench }) => {
  const server = workbench.getByRole('textbox', { name: /Peladen stempel waktu/u });
  await server.fill('cap-waktu');
  await expect(workbench.getByText('Alamat ini tidak lengkap.', { exact: false })).toBeVisible();
  await server.fill('https://cap-waktu.example/tsa');
  await server.blur();
  await workbench.waitForTimeout(300);
  await workbench.reload();
  await expect(server).toHaveValue('https://cap-waktu.example/tsa');
});

test('damaged settings are never taken for empty ones: says so, leaves the file, and starts anew only when asked', async ({
  workbench,
  data,
  troubles,
}) => {
  const file = join(data, 'settings.json');
  await writeFile(file, '{ "language": "en", ');
  await workbench.reload();
  await expect(workbench.getByRole('alert')).toContainText('settings.json rusak');
  await expectAccessible(workbench);
  await workbench.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(workbench.getByRole('alert')).toContainText('settings.json rusak');
  expect(await readFile(file, 'utf8')).toBe('{ "language": "en", ');
  await workbench.getByRole('button', { name: 'Mulai dengan pengaturan baru' }).click();
  await expect(workbench.getByRole('heading', { level: 1, name: 'Pengaturan' })).toBeVisible();
  const said = await workbench.getByText(/Salinan berkas lama ada di folder data/u).textContent();
  const [copy = 'none'] = /damaged\/\S+json/u.exec(said ?? '') ?? [];
  expect(await readFile(join(data, copy), 'utf8')).toBe('{ "language": "en", ');
  // The browser itself notes that the answer was not good.
  expect(troubles.splice(0).every((trouble) => trouble.includes('500'))).toBe(true);
});

test('names an identity and a trusted certificate that cannot be read, in the language of the page, beside the others', async ({
  workbench,
  data,
}) => {
  await mkdir(join(data, 'identities', 'rusak'), { recursive: true });
  await writeFile(join(data, 'identities', 'rusak', 'identity.json'), '{');
  await mkdir(join(data, 'trusted'), { recursive: true });
  await writeFile(join(data, 'trusted', 'rusak.pem'), 'bukan sertifikat');
  await makeIdentity(workbench, 'Penandatangan uji');
  await expect(workbench.getByRole('alert')).toContainText('folder identities/rusak tidak dapat dibaca');
  await expect(workbench.getByText('Penandatangan uji')).toBeVisible();
  await expectAccessible(workbench);
  await workbench.getByText('English').click();
  await expect(workbench.getByRole('alert')).toContainText('folder identities/rusak cannot be read');
  await workbench.goto(new URL('/verify', workbench.url()).href);
  await expect(workbench.getByRole('alert')).toContainText('trusted/rusak.pem cannot be read and is not used');
});
