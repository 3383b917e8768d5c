import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { pinnedNode } from '../../scripts/lib/paths.mjs';
import { indonesian } from '../../shared/i18n/id/language.ts';
import { initialSettings } from '../../shared/schema/settings.ts';
import { invented } from '../support/invented-language.ts';
import { serve, type Served } from '../support/serve.ts';
import { shownTexts } from '../support/shown-texts.ts';
import { copyWithThirdLanguage, plainWords, thirdLanguage } from '../support/third-language.ts';
import { expect, test } from '../support/workbench.ts';

const execute = promisify(execFile);
const greek = join(import.meta.dirname, '../fixtures/greek-visit');
const words = invented(indonesian).messages;
let copy = '';
let data = '';
let visit = '';
let served: Served;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  copy = await mkdtemp(join(tmpdir(), 'tinjau-words-'));
  await copyWithThirdLanguage(copy);
  // What Tinjau ships is content, in the words of its authors.
  for (const shipped of ['instruments', 'questionnaires']) {
    await rm(join(copy, 'resources', shipped), { recursive: true });
    await mkdir(join(copy, 'resources', shipped));
  }
  await cp(join(greek, 'instrument.yaml'), join(copy, 'resources/instruments/700.yaml'));
  await runNode('node_modules/vite/bin/vite.js', 'build', '--config', 'vite.renderer.ts', '--logLevel', 'error');
  // The settings show its name.
  data = join(copy, 'δεδομένα');
  await mkdir(data);
  await writeFile(join(data, 'settings.json'), JSON.stringify(settings));
  visit = (JSON.parse(await tinjau('--json', 'visit', 'create', join(greek, 'plan.yaml'))) as { visit: string }).visit;
  served = await serve(data, [], copy);
});

test.afterAll(async () => {
  await served.stop();
  await rm(copy, { recursive: true, force: true });
});

async function runNode(...line: string[]): Promise<string> {
  return (await execute(pinnedNode, line, { cwd: copy })).stdout;
}

function tinjau(...line: string[]): Promise<string> {
  return runNode('electron/hosts/cli.ts', '--data', data, ...line);
}

const profile = { ...initialSettings.profile, name: 'Άλφα' };
const settings = { ...initialSettings, language: thirdLanguage, profile };

const outside = ['/', '/new', '/instruments', '/verify', '/settings'];
const during = ['home', 'facts', 'agenda', 'attendees', 'checklist', 'interview', 'minutes'];
const afterwards = ['actions', 'findings', 'survey', 'dashboard', 'report', 'history'];

test('shows no word on any screen that the folder of the language does not have', async ({ page }) => {
  await page.goto(served.url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const inside = [...during, ...afterwards].map((section) => `/visits/${visit}/${section}`);
  for (const screen of [...outside, ...inside]) {
    await page.goto(new URL(screen, served.url).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectTranslated(page, screen);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('?');
    await expectTranslated(page, `${screen}, help`, words.app.keys.title);
    await page.keyboard.press('Control+k');
    await expectTranslated(page, `${screen}, palette`, words.app.search);
  }
});

/** Once the page has come to rest, and the dialog with this name is open, every text is of the language. */
async function expectTranslated(page: Page, where: string, dialog?: string): Promise<void> {
  if (dialog !== undefined) await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
  let texts: string[] = [];
  await expect
    .poll(async () => {
      const last = texts;
      texts = await shownTexts(page);
      return texts.length === last.length;
    })
    .toBe(true);
  const left = texts.filter((text) => text !== byWhom && plainWords(text.replaceAll(sameEverywhere, '')).length > 0);
  expect.soft(left, where).toEqual([]);
  if (dialog !== undefined) await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Names of keys, names of languages in their own words, and units. */
const sameEverywhere = /\b(?:Ctrl|Alt|Enter|Esc|Delete|Shift|Tab|Bahasa Indonesia|English|mm)\b/gu;

/** Whoever ran the command line that made the visit, as this machine names them. */
const byWhom = userInfo().username;
