import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { canInstallDebian, ensureCommands } from './debian-packages.mjs';
import { modules } from './paths.mjs';
import { Stop } from './stop.mjs';

/** What the PDF tests check our files with, and the Debian package of each. */
const pdfTools = {
  pdftotext: 'poppler-utils',
  pdfsig: 'poppler-utils',
  qpdf: 'qpdf',
  openssl: 'openssl',
  javac: 'default-jdk-headless',
  '/usr/share/java/preflight.jar': 'libpdfbox2-java',
};

const require = createRequire(join(modules, 'index.js'));

function chromium() {
  return findChromium(require('@playwright/test').chromium.executablePath());
}

/** Brings up the browser and the PDF tools of the tests. Without PDF tools their tests are skipped and say so. */
export async function ensureTestTools() {
  const wanted = chromium() ? pdfTools : { ...pdfTools, chromium: 'chromium' };
  const missing = await ensureCommands(wanted);
  const browser = chromium();
  if (!browser || !existsSync(browser)) {
    const how = (await canInstallDebian())
      ? 'Debian\'s package "chromium" could not be installed; connect to the network once'
      : 'install Chromium or Google Chrome, or run "npx playwright install chromium"';
    throw new Stop(`The browser tests need a Chromium and there is none: ${how}, and run the same command again.`);
  }
  if (missing.length > 0) console.error(`Missing here: ${missing.join(', ')}. The tests that need them are skipped.`);
}
