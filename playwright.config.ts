import { availableParallelism } from 'node:os';
import { chromium, defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/lib/chromium.mjs';

const executablePath = findChromium(chromium.executablePath());

/** Journeys in a real Chromium against the built page, and the same shell under Electron where it can run. */
export default defineConfig({
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A machine that is busy elsewhere may miss a deadline once; the run then says "flaky", and by name.
  retries: process.env.CI ? 1 : 0,
  workers: Math.max(1, Math.min(4, availableParallelism())),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumArguments, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    { name: 'browser', testDir: 'tests/browser' },
    { name: 'electron', testDir: 'tests/electron' },
  ],
});
