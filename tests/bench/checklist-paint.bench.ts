import { put } from '../../shared/domain/edits/changes.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { createBackend } from '../../electron/backend/backend.ts';
import { createClient, type Client } from '../../electron/hosts/client.ts';
import { startLoopback } from '../../electron/hosts/loopback.ts';
import { nodePorts } from '../../electron/hosts/node-ports.ts';
import { chromiumArguments, findChromium } from '../../scripts/lib/chromium.mjs';

const repository = resolve(import.meta.dirname, '../..');
const people = 500;
const findings = 300;
/** At the 95th percentile: from the key to the frame that shows the level, and the frame that shows the next indicator. */
const bounds = { rating: 50, next: 100 };
const rounds = 50;

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
  const client = createClient((request) => backend.fetch(request));
  const visit = await fillVisit(client);
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(host.url);
  const reference = await plainButton(page);
  await page.goto(new URL(`/visits/${visit}/checklist?indicator=ENV.3.3`, host.url).href);
  await page.getByRole('radiogroup').waitFor();
  const rating = await sequence(page, (round) => String((round % 5) + 1), '[role=radio][aria-checked=true]');
  const next = await sequence(page, () => 'ArrowLeft', 'main h1');
  const table = await tableWalk(page, visit);
  report('a plain button, same browser', reference);
  report('a digit: the level is marked', rating);
  report('an arrow: the other indicator stands there', next);
  report('an arrow in the dense table', table);
  console.log(`a digit is ${(percentile(rating, 95) / percentile(reference, 95)).toFixed(2)} × the plain button`);
  const isOver = percentile(rating, 95) > bounds.rating || percentile([...next, ...table], 95) > bounds.next;
  console.log(`at most ${bounds.rating} ms for a digit and ${bounds.next} ms from indicator to indicator, at p95`);
  process.exitCode = isOver ? 1 : 0;
} finally {
  await browser.close();
  await host.close();
  await backend.close();
  await rm(data, { recursive: true, force: true });
}

/** The sample with a full register and many findings, and somebody at the laptop. */
async function fillVisit(client: Client): Promise<string> {
  const { visit } = await client.visits.createSample({ by: 'bench' });
  const changes = [
    ...Array.from({ length: people }, (_, n) =>
      put('attendees', `orang-${n}`, { position: `Staf ${n}`, group: 'agency', pillars: [], order: order(n) }),
    ),
    ...Array.from({ length: findings }, (_, n) =>
      put('findings', `temuan-${n}`, {
        title: `Temuan ${n}`,
        grade: n % 2 === 0 ? 'minor' : 'improvement',
        indicators: [`GOV.${(n % 3) + 1}.${(n % 2) + 1}`],
        evidence: [],
        order: order(n),
      }),
    ),
  ];
  await client.visits.edit({ visit, by: 'bench', changes });
  const settings = await client.settings.get();
  const profile = { ...settings.profile, memberOf: { [visit]: 'ketua' } };
  await client.settings.set({ settings: { ...settings, profile } });
  return visit;
}

/** Keys that sort by n, after those of the sample. */
function order(n: number): string {
  return `c${String(n).padStart(6, '0')}V`;
}

async function plainButton(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const label = document.createElement('h1');
    document.body.replaceChildren(label);
    let presses = 0;
    document.addEventListener('keydown', () => (label.textContent = String(++presses)));
  });
  return sequence(page, () => 'a', 'h1');
}

async function tableWalk(page: Page, visit: string): Promise<number[]> {
  await page.goto(new URL(`/visits/${visit}/checklist?view=table&indicator=GOV.1.1`, host.url).href);
  await page.getByRole('table').waitFor();
  return sequence(
    page,
    (round) => (Math.floor(round / 40) % 2 === 0 ? 'ArrowDown' : 'ArrowUp'),
    'tr[aria-current] button',
  );
}

/** Milliseconds from each key to the end of the frame in which what `shows` names has another text. */
async function sequence(page: Page, key: (round: number) => string, shows: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const painted = await page.evaluateHandle(timeToPaint, shows);
    await page.keyboard.press(key(round));
    const time = await painted.evaluate(({ time }) => time);
    if (time !== null) times.push(time);
    await page.waitForTimeout(20);
  }
  return times;
}

/** Runs in the page and listens at once; the time is null when the key changed nothing, as at the end of a list. */
function timeToPaint(shows: string): { time: Promise<number | null> } {
  const text = (): string => [...document.querySelectorAll(shows)].map((each) => each.textContent).join();
  const before = text();
  const time = new Promise<number | null>((done) => {
    let start = 0;
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => done(performance.now() - start));
    channel.port1.start();
    const changes = new MutationObserver(() => {
      if (start === 0 || text() === before) return;
      changes.disconnect();
      requestAnimationFrame(() => channel.port2.postMessage(0));
    });
    changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    document.addEventListener('keydown', (event) => (start = event.timeStamp), { capture: true, once: true });
    setTimeout(() => done(null), 1000);
  });
  return { time };
}

function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

function report(name: string, times: readonly number[]): void {
  const words = [50, 95].map((percent) => `p${percent} ${percentile(times, percent).toFixed(1)} ms`);
  console.log(`${name}: ${words.join(', ')} over ${times.length} keys`);
}
