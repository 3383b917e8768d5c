import { startWithoutDisplay } from '../support/serve.ts';
import { expect, test } from '../support/workbench.ts';

test('npm start without Electron says why in one line, and opens on the sample visit', async ({ data, page }) => {
  test.skip(process.platform !== 'linux', 'there is always a display here');
  const served = await startWithoutDisplay(data);
  try {
    expect(served.said()).toMatch(/^Electron cannot run here: .+\. Tinjau opens in the browser instead\.$/mu);
    await page.goto(served.url);
    await expect(page.getByText(/Bojonegoro/u).first()).toBeVisible();
  } finally {
    await served.stop();
  }
});
