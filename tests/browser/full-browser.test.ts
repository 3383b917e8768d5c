import type { Locator } from '@playwright/test';
import { openSample } from '../support/papers.ts';
import { expect, test } from '../support/workbench.ts';

test('takes minutes while the browser is full, and keeps pasted lines that were refused apart', async ({
  workbench: page,
}) => {
  await page.goto(`${await openSample(page)}/minutes`);
  const field = page.getByRole('combobox', { name: 'Baris baru' });
  const hint = page.getByText('peramban tidak punya ruang');
  await page.evaluate(fillStorage);
  await field.pressSequentially('Catatan: penuh');
  await expect(field).toHaveValue('Catatan: penuh');
  await expect(hint).toBeVisible();
  await page.locator('[data-line="8"]').dblclick();
  const open = page.getByRole('combobox', { name: 'Ubah baris' });
  await open.press('End');
  await open.pressSequentially(' dan dicatat');
  await page.locator('[data-line="9"]').dblclick();
  await expect(page.locator('[data-line="8"]')).toContainText('dan dicatat');
  await open.press('Escape');
  await field.press('Enter');
  await expect(page.locator('[data-line="10"]')).toContainText('Penuh');
  await expect(hint).toBeHidden();

  const long = 'kata '.repeat(5000).trim();
  await paste(field, `@Kepala Dinas Kominfo Pertama\nKedua ${long}\nKetiga`);
  await expect(page.getByText(/baris 2 · text: harus paling banyak 20000/u)).toBeVisible();
  await expect(field).toHaveValue(`@Kepala Dinas Kominfo Pertama\nKedua ${long}\nKetiga`);
  await field.fill((await field.inputValue()).replace(long, 'kata'));
  await field.press('Enter');
  await expect(page.getByText('14 baris')).toBeVisible();
  await expect(page.locator('[data-line="12"]')).toContainText('Kedua kata');
  await expect(page.locator('[data-line="13"]')).toContainText('Ketiga');
});

/** Leaves not one letter of room. */
function fillStorage(): void {
  for (let size = 8 * 1024 * 1024; size >= 1;) {
    try {
      localStorage.setItem(`isi-${localStorage.length}`, 'x'.repeat(size));
    } catch {
      size = Math.floor(size / 2);
    }
  }
}

async function paste(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
