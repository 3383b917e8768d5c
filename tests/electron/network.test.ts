import { listen } from '../support/listener.ts';
import { reachOut } from '../support/reach-out.ts';
import { expect, test } from './app.ts';

test('nothing that the page tries reaches another program', async ({ window }) => {
  const listener = await listen();
  await reachOut(window, listener.address);
  listener.close();
  expect(listener.hits).toEqual([]);
});

test('the page stays at home: no navigation, no window', async ({ app, window }) => {
  const listener = await listen();
  const opened = await window.evaluate((address) => {
    const isNull = open(`http://${address}/window`) === null;
    for (const target of ['_self', '_blank']) {
      const link = document.createElement('a');
      link.href = `http://${address}/link`;
      link.target = target;
      link.click();
    }
    location.href = `http://${address}/script`;
    return isNull;
  }, listener.address);
  expect(opened).toBe(true);
  await expect(window).toHaveURL(/^app:\/\/tinjau\//u);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  listener.close();
  expect(listener.hits).toEqual([]);
});
