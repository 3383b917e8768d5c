// Walks the sample visit and takes a picture of every screen. Runs on the pinned Node.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createBackend } from '../../electron/backend/backend.ts';
import { createClient } from '../../electron/hosts/client.ts';
import { startLoopback } from '../../electron/hosts/loopback.ts';
import { nodePorts } from '../../electron/hosts/node-ports.ts';
import { chromiumArguments, findChromium } from './chromium.mjs';
import { root } from './paths.mjs';

const folder = join(root, 'docs/screens');
const assessor = 'ketua';
const sections = [
  'home',
  'checklist',
  'agenda',
  'attendees',
  'interview',
  'minutes',
  'actions',
  'survey',
  'findings',
  'dashboard',
  'report',
  'history',
];
const places = { visits: '/', wizard: '/new', instruments: '/instruments', verify: '/verify', settings: '/settings' };

const data = mkdtempSync(join(tmpdir(), 'tinjau-screens-'));
mkdirSync(folder, { recursive: true });
const backend = await createBackend({
  host: 'browser',
  folders: { data, resources: join(root, 'resources'), renderer: join(root, 'out/renderer') },
  ports: nodePorts,
});
const client = createClient((request) => backend.fetch(request));
const host = await startLoopback(backend);
const executablePath = findChromium(chromium.executablePath());
const browser = await chromium.launch({ args: chromiumArguments, ...(executablePath ? { executablePath } : {}) });
try {
  const { visit } = await client.visits.createSample({ by: 'Tinjau' });
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
  });
  await page.goto(host.url);
  const inVisit = (section) => `/visits/${visit}/${section}`;
  await dress({ appearance: 'light', language: 'id' }, visit);
  for (const [name, path] of Object.entries(places)) await take(page, name, path);
  for (const section of sections) await take(page, section, inVisit(section));
  await dress({ appearance: 'dark', language: 'id' }, visit);
  for (const section of ['home', 'checklist', 'minutes', 'dashboard']) {
    await take(page, `${section}-dark`, inVisit(section));
  }
  await dress({ appearance: 'projector', language: 'id' }, visit);
  await take(page, 'dashboard-projector', inVisit('dashboard'));
  await dress({ appearance: 'light', language: 'en' }, visit);
  await take(page, 'checklist-english', inVisit('checklist'));
} finally {
  await browser.close();
  await host.close();
  await backend.close();
  rmSync(data, { recursive: true, force: true });
}

async function dress(look, visit) {
  const { profile, ...settings } = await client.settings.get();
  await client.settings.set({
    settings: { ...settings, ...look, profile: { ...profile, memberOf: { [visit]: assessor } } },
  });
}

async function take(page, name, path) {
  await page.goto(new URL(path, page.url()).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle', { timeout: 1500 }).catch((error) => {
    // The visit listens for changes for as long as it is open.
    if (error.name !== 'TimeoutError') throw error;
  });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/screens/${name}.png`);
}
