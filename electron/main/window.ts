import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import type { App, BrowserWindow, BrowserWindowConstructorOptions, Dialog, Shell } from 'electron';
import { nameOnDisk } from '../../shared/domain/name-on-disk.ts';
import { atomicWrite } from '../backend/store/atomic-write.ts';
import { maskedFile } from '../backend/store/private-files.ts';
import type { Desktop } from '../backend/ports.ts';
import { homeUrl } from './protocol.ts';

const crashLimit = 3;

/** The window and its page's rights: sandboxed, isolated, without Node, without preload. */
export function windowOptions(isPackaged: boolean): BrowserWindowConstructorOptions {
  return {
    title: 'Tinjau',
    width: 1366,
    height: 768,
    minWidth: 800,
    minHeight: 560,
    show: false,
    backgroundColor: '#f7f6f3',
    autoHideMenuBar: true,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !isPackaged,
    },
  };
}

/** Whether a page that died is loaded again: yes, unless it was closed on purpose or keeps dying. */
export function shouldReload(reason: string, crashes: number): boolean {
  return reason !== 'clean-exit' && crashes <= crashLimit;
}

/** Shows the page in a window; a crashed page comes back by itself, with everything that was saved. */
export async function openWindow(window: BrowserWindow, report: (fact: object) => void): Promise<void> {
  let crashes = 0;
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, details) => {
    crashes += 1;
    report({ event: 'render-process-gone', ...details });
    if (shouldReload(details.reason, crashes)) window.webContents.reload();
  });
  await window.loadURL(homeUrl);
}

/** A second start of Tinjau on the same data shows the window that is there. */
export function bringForward(window: BrowserWindow | undefined): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** The app quits only when the work is done: the data folder is free for the next one. */
export function quitAfter(app: Pick<App, 'once' | 'quit'>, work: () => Promise<void>): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void work().finally(() => app.quit());
  });
}

/** Saving and showing files as the desktop does it; the page sees neither path nor folder. */
export function desktopOf(app: App, dialog: Dialog, shell: Shell): Desktop {
  return {
    async save(fileName, content) {
      const { canceled, filePath } = await dialog.showSaveDialog({
        defaultPath: join(app.getPath('documents'), nameOnDisk(fileName)),
      });
      if (canceled) return false;
      const whole = typeof content === 'string' ? (await openAsBlob(content)).stream() : content;
      await atomicWrite(filePath, whole, maskedFile);
      return true;
    },
    reveal: (path) => shell.showItemInFolder(path),
  };
}
