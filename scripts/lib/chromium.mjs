import { existsSync } from 'node:fs';
import { isRoot } from './paths.mjs';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium that the tests drive: Playwright's own when it is there, else the machine's.
 * @param {string} ownPath where Playwright would keep its own
 * @returns {string | undefined} undefined when there is none
 */
export function findChromium(ownPath) {
  return [ownPath, ...installed].find((file) => file !== '' && existsSync(file));
}

/** What the browser is started with: nothing may call home, and root has no sandbox to use. */
export const chromiumArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--metrics-recording-only',
  '--no-pings',
  ...(isRoot() ? ['--no-sandbox'] : []),
];
