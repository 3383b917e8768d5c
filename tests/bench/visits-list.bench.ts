import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { createBackend, type Backend } from '../../electron/backend/backend.ts';
import { createClient } from '../../electron/hosts/client.ts';
import { startLoopback } from '../../electron/hosts/loopback.ts';
import { nodePorts } from '../../electron/hosts/node-ports.ts';
import { chromiumArguments, findChromium } from '../../scripts/lib/chromium.mjs';
import { VisitPlan } from '../../shared/schema/visit-plan.ts';

const repository = resolve(import.meta.dirname, '../..');
const many = 1000;
const rounds = 5;
/** From the start of the backend to a list that can be searched, at the median. */
const bound = 1500;

const data = await mkdtemp(join(tmpdir(), 'tinjau-list-'));
const single = await mkdtemp(join(tmpdir(), 'tinjau-list-'));
const executablePath = findChromium(chromium.executablePath());
const browser = await chromium.launch({
  args: chromiumArguments,
  ...(executablePath === undefined ? {} : { executablePath }),
});
try {
  await fill(single, 0, 1);
  await cp(single, data, { recursive: true });
  await fill(data, 1, many);
  const reference = await median(() => startToList(browser, single));
  const found = await median(() => startToList(browser, data));
  console.log(`start to usable list, 1 visit: ${reference.toFixed(0)} ms`);
  console.log(
    `start to usable list, ${many} visits: ${found.toFixed(0)} ms, ${(found / reference).toFixed(2)} × that of one`,
  );
  console.log(`median of ${rounds}: ${found.toFixed(0)} ms of at most ${bound} ms`);
  process.exitCode = found > bound ? 1 : 0;
} finally {
  await browser.close();
  await rm(data, { recursive: true, force: true });
  await rm(single, { recursive: true, force: true });
}

function open(folder: string): Promise<Backend> {
  const folders = {
    data: folder,
    resources: join(repository, 'resources'),
    renderer: join(repository, 'out/renderer'),
  };
  return createBackend({ host: 'browser', folders, ports: nodePorts });
}

async function fill(folder: string, from: number, to: number): Promise<void> {
  const backend = await open(folder);
  const client = createClient((request) => backend.fetch(request));
  for (let n = from; n < to; n += 1) {
    const visit = {
      title: `Tinjauan lapangan ${n}`,
      place: { name: `Kabupaten ${n}`, kind: 'kabupaten' },
      startDate: '2020-02-27',
      endDate: '2020-02-28',
    };
    await client.visits.create({ by: 'bench', plan: VisitPlan.parse({ instrument: 'smart-city-6-pilar', visit }) });
  }
  await client.visits.list();
  await backend.close();
}

/** As a person starts it: nothing is open yet; the list is usable when a search has narrowed it. */
async function startToList(on: Browser, folder: string): Promise<number> {
  const page = await on.newPage({ viewport: { width: 1366, height: 768 } });
  const started = performance.now();
  const backend = await open(folder);
  const host = await startLoopback(backend);
  await page.goto(host.url);
  await page.getByRole('textbox', { name: 'Cari kunjungan' }).fill('Kabupaten 0');
  await page.getByRole('link', { name: 'Kabupaten 0', exact: true }).waitFor();
  const taken = performance.now() - started;
  await page.close();
  await host.close();
  await backend.close();
  return taken;
}

async function median(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await measure());
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}
