import { expect, test } from './app.ts';

test('the page sees nothing of Node', async ({ window }) => {
  const seen = await window.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
  );
  expect(seen).toEqual([]);
});

test('camera, place, and USB are refused', async ({ window }) => {
  const answers = await window.evaluate(async () => {
    const refusal = (attempt: Promise<unknown>) => attempt.then(() => 'granted').catch((error: Error) => error.name);
    const place = new Promise((done, fail) =>
      navigator.geolocation.getCurrentPosition(done, () => fail(new Error('x'))),
    );
    const usb = (navigator as unknown as { usb?: { requestDevice(filter: object): Promise<unknown> } }).usb;
    return [
      await refusal(navigator.mediaDevices.getUserMedia({ video: true })),
      await refusal(place),
      await refusal(usb?.requestDevice({ filters: [] }) ?? Promise.reject(new Error('no usb'))),
    ];
  });
  expect(answers).not.toContain('granted');
});

test('a crashed page comes back', async ({ app, window }) => {
  const heading = window.locator('body');
  await expect(heading).not.toBeEmpty();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        return (
          contents?.isCrashed() === false && !contents.isLoading() && contents.getURL().startsWith('app://tinjau/')
        );
      }),
    )
    .toBe(true);
});
