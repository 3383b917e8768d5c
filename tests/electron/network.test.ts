import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './app.ts';

/** A listener that counts who calls. */
async function listen() {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end();
  });
  server.on('upgrade', (request) => hits.push(request.url ?? ''));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { hits, address: `127.0.0.1:${port}`, close: () => server.close() };
}

test('nothing that the page tries reaches another program', async ({ window }) => {
  const listener = await listen();
  await window.evaluate(async (address) => {
    await fetch(`http://${address}/fetch`).catch(() => undefined);
    new Image().src = `http://${address}/image`;
    navigator.sendBeacon(`http://${address}/beacon`);
    const socket = new WebSocket(`ws://${address}/socket`);
    await new Promise((done) => socket.addEventListener('close', done));
  }, listener.address);
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
