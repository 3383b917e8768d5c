import { expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/main/menu.ts';

function roles(platform: NodeJS.Platform, isPackaged: boolean): string {
  return JSON.stringify(menuTemplate(platform, isPackaged));
}

it('leaves Ctrl+Z to the page, whose undo is the undo of the visit', () => {
  expect(roles('linux', true)).not.toMatch(/undo|redo/u);
});

it('offers reload and developer tools only while developing', () => {
  expect(roles('linux', false)).toContain('toggleDevTools');
  expect(roles('linux', true)).not.toMatch(/toggleDevTools|reload/u);
});

it('has the application menu that macOS expects', () => {
  expect(roles('darwin', true)).toContain('appMenu');
  expect(roles('win32', true)).not.toContain('appMenu');
});
