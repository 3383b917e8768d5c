import { join } from 'node:path';
import { app, BrowserWindow, dialog, Menu, protocol, safeStorage, session, shell } from 'electron';
import { v7 } from 'uuid';
import { AppError } from '../../shared/domain/app-error.ts';
import { say } from '../../shared/i18n/say.ts';
import type { Language } from '../../shared/schema/primitives.ts';
import { createBackend } from '../backend/backend.ts';
import { defaultDataFolder, shellFolder } from '../backend/folders.ts';
import { openLog } from '../backend/log.ts';
import { hardenContents, hardenSession, osKeychain } from './harden.ts';
import { menuTemplate } from './menu.ts';
import { carryTo, ourScheme } from './protocol.ts';
import { bringForward, desktopOf, openWindow, quitAfter, windowOptions } from './window.ts';

const data = defaultDataFolder(process.env, process.platform);
let language: Language = 'id';
const log = openLog(data, language);

async function start(): Promise<void> {
  const backend = await createBackend({
    host: 'electron',
    showLanguage,
    withSample: process.argv.includes('--sample'),
    folders: { data, resources: join(app.getAppPath(), 'resources'), renderer: join(app.getAppPath(), 'out/renderer') },
    ports: {
      clock: { now: () => new Date() },
      ids: { next: () => v7() },
      keychain: await osKeychain(safeStorage, process.platform),
      desktop: desktopOf(app, dialog, shell),
    },
  });
  quitAfter(app, () => backend.close());
  hardenSession(session.defaultSession, app.isPackaged);
  session.defaultSession.protocol.handle(ourScheme.scheme, carryTo(backend));
  await openWindow(new BrowserWindow(windowOptions(app.isPackaged)), (fact) => log.error(fact));
}

function showLanguage(chosen: Language): void {
  language = chosen;
  const { isPackaged } = app;
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ platform: process.platform, isPackaged, language })));
}

function end(error: unknown): void {
  log.fatal({ err: error }, 'the desktop app ended');
  dialog.showErrorBox('Tinjau', error instanceof AppError ? say(language, error.sentence) : String(error));
  app.exit(1);
}

app.enableSandbox();
app.setPath('userData', shellFolder(data));
protocol.registerSchemesAsPrivileged([ourScheme]);
hardenContents(app, shell);
process.on('uncaughtException', end);
app.on('child-process-gone', (_event, details) => log.error({ event: 'child-process-gone', ...details }));
app.on('window-all-closed', () => app.quit());
app.on('second-instance', () => bringForward(BrowserWindow.getAllWindows()[0]));
if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(end);
else app.quit();
