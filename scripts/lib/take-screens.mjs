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
  'facts',
  'checklist',
  'agenda',
  'attendees',
  'interview',
  'minutes',
  'actions',
  'survey',
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
// What the minutes of 2020 tell, written down as findings.
const findings = [
  {
    title: 'Petugas data di tiap unit belum ditunjuk',
    grade: 'improvement',
    indicators: ['GOV.2.1'],
    condition:
      'Ketua Tim Pelaksana menyampaikan bahwa petugas yang bertanggung jawab atas data akan ditunjuk di tiap unit.',
    recommendation: 'Tunjuk petugas data di tiap unit, dengan tugas dan batas waktu yang tertulis.',
  },
  {
    title: 'Pasokan sistem dan kebutuhan pengguna harus seimbang',
    grade: 'minor',
    indicators: ['GOV.1.1', 'ECO.1.1'],
    condition:
      'Kementerian menekankan bahwa sistem yang tersedia dan yang dipakai harus seimbang sebagai satu ekosistem.',
  },
];
try {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
  });
  await page.goto(host.url);
  await take(page, 'visits-empty', '/');
  const { visit } = await client.visits.createSample({ by: 'Tinjau' });
  const changes = findings.map((finding, index) => ({
    op: 'put',
    collection: 'findings',
    id: `contoh-${index + 1}`,
    value: { evidence: [], order: `a${index}`, ...finding },
  }));
  await client.visits.edit({ visit, by: 'Tinjau', changes });
  const inVisit = (section) => `/visits/${visit}/${section}`;
  await dress({ appearance: 'light', language: 'id' }, visit);
  for (const [name, path] of Object.entries(places)) await take(page, name, path);
  for (const section of sections) await take(page, section, inVisit(section));
  await take(page, 'findings', inVisit('findings?finding=contoh-2'));
  await take(page, 'checklist-table', inVisit('checklist?view=table'));
  await take(page, 'checklist-keys', inVisit('checklist'), () => page.keyboard.press('?'));
  await take(page, 'palette', inVisit('checklist'), () => page.keyboard.press('Control+k'));
  await take(page, 'trace', inVisit('dashboard'), () => page.getByRole('button', { name: /^3,03/u }).first().click());
  await dress({ appearance: 'dark', language: 'id' }, visit);
  for (const section of ['home', 'checklist', 'minutes', 'dashboard']) {
    await take(page, `${section}-dark`, inVisit(section));
  }
  await dress({ appearance: 'projector', language: 'id' }, visit);
  for (const section of ['checklist', 'dashboard']) await take(page, `${section}-projector`, inVisit(section));
  await dress({ appearance: 'light', language: 'en' }, visit);
  for (const section of ['home', 'checklist', 'report']) await take(page, `${section}-english`, inVisit(section));
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

async function take(page, name, path, act) {
  await page.goto(new URL(path, page.url()).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle', { timeout: 1500 }).catch((error) => {
    // The visit listens for changes for as long as it is open.
    if (error.name !== 'TimeoutError') throw error;
  });
  if (act) {
    await act();
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(400);
  }
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/screens/${name}.png`);
}
