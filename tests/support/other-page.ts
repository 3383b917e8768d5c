import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

/** Another program of this computer with a page of its own, as a browser would open it beside Tinjau. */
export async function serveOtherPage(): Promise<{ url: string; close(): void }> {
  const server = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end('<body>'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() };
}

/** Asks for addresses of another origin in every way that a page has; answers what it could read of them. */
export function askAround(page: Page, addresses: string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const read: string[] = [];
    const element = (name: string, fields: Record<string, string>): HTMLElement => {
      const made = document.createElement(name);
      for (const [field, value] of Object.entries(fields)) made.setAttribute(field, value);
      made.addEventListener('load', () => name === 'iframe' || read.push(`${name} ${Object.values(fields).join(' ')}`));
      document.body.append(made);
      return made;
    };
    for (const address of all) {
      element('img', { src: address });
      element('script', { src: address });
      element('link', { rel: 'stylesheet', href: address });
      element('iframe', { src: address, name: 'frame' });
      element('object', { data: address });
      (
        element('form', { action: address, method: 'POST', target: 'frame', enctype: 'text/plain' }) as HTMLFormElement
      ).submit();
      navigator.sendBeacon(address, '{"json":{}}');
      window.open(address);
      for (const method of ['GET', 'HEAD', 'POST']) {
        const body = method === 'POST' ? { body: '{"json":{}}' } : {};
        const sent = { method, mode: 'no-cors', credentials: 'include', ...body } as const;
        const answer = await fetch(address, sent).catch(() => undefined);
        read.push(...((await answer?.text().catch(() => '')) ? [`${method} ${address}`] : []));
      }
      for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
        const answer = await fetch(address, { method, credentials: 'include' }).catch(() => undefined);
        if (answer) read.push(`${method} ${address}`);
      }
    }
    await new Promise((done) => setTimeout(done, 1000));
    return read;
  }, addresses);
}
