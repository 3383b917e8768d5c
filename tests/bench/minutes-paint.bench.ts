import { put } from '../../shared/domain/edits/changes.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Locator, type Page } from '@playwright/test';
import { createBackend } from '../../electron/backend/backend.ts';
import { createClient, type Client } from '../../electron/hosts/client.ts';
import { startLoopback } from '../../electron/hosts/loopback.ts';
import { nodePorts } from '../../electron/hosts/node-ports.ts';
import { chromiumArguments, findChromium } from '../../scripts/lib/chromium.mjs';

const repository = resolve(import.meta.dirname, '../..');
const lines = 2000;
const people = 500;
/** From the key to the frame in which it shows, at the 95th percentile. */
const bound = 50;
const typed = '@Staf 42 > rekap waktu izin usaha mikro, Jumat depan #GOV.2 dan laporan tiap pekan kepada tim';

const data = await mkdtemp(join(tmpdir(), 'tinjau-paint-'));
const backend = await createBackend({
  host: 'browser',
  folders: { data, resources: join(repository, 'resources'), renderer: join(repository, 'out/renderer') },
  ports: nodePorts,
});
const host = await startLoopback(backend);
const executablePath = findChromium(chromium.executablePath());
const browser = await chromium.launch({
  args: chromiumArguments,
  ...(executablePath === undefined ? {} : { executablePath }),
});
try {
  const visit = await fillVisit(createClient((request) => backend.fetch(request)));
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(host.url);
  const plain = await plainField(page);
  const reference = await keyToPaint(page, plain, typed);
  await page.goto(new URL(`/visits/${visit}/minutes`, host.url).href);
  const field = page.getByRole('combobox', { name: 'Baris baru' });
  await page.getByText(`${lines} baris`).waitFor();
  const found = await keyToPaint(page, field, typed);
  const enter = await enterToPaint(page, field);
  report('plain text area, same page and browser', reference);
  report(`minutes with ${lines} lines and ${people} attendees`, found);
  report('Enter: the new line stands in the list', enter);
  const worst = Math.max(percentile(found, 95), percentile(enter, 95));
  console.log(`key to paint is ${(percentile(found, 95) / percentile(reference, 95)).toFixed(2)} × the plain field`);
  console.log(`p95 ${worst.toFixed(1)} ms of at most ${bound} ms`);
  process.exitCode = worst > bound ? 1 : 0;
} finally {
  await browser.close();
  await host.close();
  await backend.close();
  await rm(data, { recursive: true, force: true });
}

async function fillVisit(client: Client): Promise<string> {
  const { visit } = await client.visits.createSample({ by: 'bench' });
  const attendees = Array.from({ length: people }, (_, n) =>
    put('attendees', `orang-${n}`, {
      position: `Staf ${n}`,
      organisation: `Dinas ${n % 40}`,
      group: 'agency',
      pillars: [],
      order: order(n),
    }),
  );
  const minutes = Array.from({ length: lines - 10 }, (_, n) =>
    put('minutes', `baris-${n}`, {
      session: 'pleno',
      at: '10:00',
      speaker: `orang-${n % people}`,
      kind: 'report',
      text: `Pokok ke-${n}: layanan ini dipakai warga dan dinilai cukup cepat oleh sebagian besar responden.`,
      links: ['GOV'],
      order: order(n),
    }),
  );
  await client.visits.edit({ visit, by: 'bench', changes: attendees });
  await client.visits.edit({ visit, by: 'bench', changes: minutes });
  return visit;
}

/** Keys that sort by n, after those of the sample. */
function order(n: number): string {
  return `c${String(n).padStart(6, '0')}V`;
}

async function plainField(page: Page): Promise<Locator> {
  await page.evaluate(() => document.body.replaceChildren(document.createElement('textarea')));
  return page.locator('textarea');
}

/** Milliseconds from each key to the end of the frame that shows it. */
async function keyToPaint(page: Page, field: Locator, text: string): Promise<number[]> {
  await field.click();
  await watch(page);
  for (const key of text) {
    await page.keyboard.type(key);
    await page.waitForTimeout(30);
  }
  return measured(page);
}

async function enterToPaint(page: Page, field: Locator): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < 60; turn++) {
    await field.fill(`Catatan: baris tambahan ${turn}`);
    await page.waitForTimeout(60);
    await watch(page);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(120);
    times.push(...(await measured(page)));
  }
  return times;
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    const channel = new MessageChannel();
    const waiting: number[] = [];
    channel.port1.addEventListener('message', () => {
      const start = waiting.shift();
      if (start !== undefined) times.push(performance.now() - start);
    });
    channel.port1.start();
    const listen = (event: KeyboardEvent): void => {
      const start = event.timeStamp;
      requestAnimationFrame(() => {
        waiting.push(start);
        channel.port2.postMessage(0);
      });
    };
    document.addEventListener('keydown', listen, { capture: true });
    Object.assign(window, {
      stopWatching: () => {
        document.removeEventListener('keydown', listen, { capture: true });
        return times;
      },
    });
  });
}

async function measured(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { stopWatching: () => number[] }).stopWatching());
}

function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

function report(name: string, times: readonly number[]): void {
  const words = [50, 95].map((percent) => `p${percent} ${percentile(times, percent).toFixed(1)} ms`);
  console.log(`${name}: ${words.join(', ')} over ${times.length} keys`);
}
