import { EventEmitter } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App, BrowserWindow, Dialog, Shell } from 'electron';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { desktopOf, openWindow, quitAfter, shouldReload, windowOptions } from '../../../electron/main/window.ts';

it.each([true, false])(
  'sandboxes and isolates the page, without Node and without preload (packaged: %s)',
  (isPackaged) => {
    expect(windowOptions(isPackaged).webPreferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !isPackaged,
    });
  },
);

it.each([
  ['crashed', 1, true],
  ['oom', 3, true],
  ['killed', 4, false],
  ['clean-exit', 1, false],
])('a page that ends by "%s" for the %i. time comes back: %s', (reason, crashes, expected) => {
  expect(shouldReload(reason, crashes)).toBe(expected);
});

it('loads a crashed page again and reports the crash', async () => {
  const loaded: string[] = [];
  const reports: object[] = [];
  const contents = Object.assign(new EventEmitter(), { reload: () => loaded.push('again') });
  const window = Object.assign(new EventEmitter(), {
    webContents: contents,
    show: () => {},
    loadURL: async (url: string) => void loaded.push(url),
  });
  await openWindow(window as unknown as BrowserWindow, (fact) => reports.push(fact));
  contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 });
  expect(loaded).toEqual(['app://tinjau/', 'again']);
  expect(reports).toEqual([{ event: 'render-process-gone', reason: 'crashed', exitCode: 139 }]);
});

it('quits only when the data folder is free for the next start', async () => {
  const order: string[] = [];
  const app = Object.assign(new EventEmitter(), { quit: () => order.push('quit') });
  const isQuit = new Promise<void>((resolve) => {
    app.quit = () => {
      resolve();
      return order.push('quit');
    };
  });
  quitAfter(app as never, async () => void order.push('closed'));
  app.emit('will-quit', { preventDefault: () => order.push('held') });
  await isQuit;
  expect(order).toEqual(['held', 'closed', 'quit']);
});

it.each([
  ['laporan.pdf', 'laporan.pdf'],
  ['../../.bashrc', '-..-.bashrc'],
  ['..\\..\\Startup\\a.bat', '-..-Startup-a.bat'],
  ['C:\\a.pdf', 'C--a.pdf'],
  ['nul.pdf', '_nul.pdf'],
  ['COM1', '_COM1'],
  ['a\0b\n.pdf ', 'a-b-.pdf'],
  ['..', '_'],
])('offers to save "%s" among the documents as %s', async (name, offered) => {
  const asked: unknown[] = [];
  const dialog = {
    showSaveDialog: (options: unknown) => {
      asked.push(options);
      return Promise.resolve({ canceled: true, filePath: '' });
    },
  };
  const app = { getPath: () => '/documents' };
  const desktop = desktopOf(app as unknown as App, dialog as unknown as Dialog, {} as Shell);
  expect(await desktop.save(name, new Uint8Array())).toBe(false);
  expect(asked).toEqual([{ defaultPath: join('/documents', offered) }]);
});

it('saves what was made for the person alone as the mask of the system wants it, small or large', async ({ skip }) => {
  skip(process.platform === 'win32', 'Windows has no such modes');
  const before = process.umask(0o022);
  onTestFinished(() => void process.umask(before));
  const folder = await temporaryFolder();
  const large = join(folder, 'besar.upload');
  await writeFile(large, 'isi', { mode: 0o600 });
  for (const content of [large, new TextEncoder().encode('isi')]) {
    const filePath = join(folder, `${typeof content}.tinjau`);
    const dialog = { showSaveDialog: () => Promise.resolve({ canceled: false, filePath }) };
    const desktop = desktopOf({ getPath: () => folder } as unknown as App, dialog as unknown as Dialog, {} as Shell);
    expect(await desktop.save('kunjungan.tinjau', content)).toBe(true);
    expect([await readFile(filePath, 'utf8'), (await stat(filePath)).mode & 0o777]).toEqual(['isi', 0o644]);
  }
});
