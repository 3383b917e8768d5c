import { expect, it } from 'vitest';
import type { Language } from '../../../shared/schema/primitives.ts';
import { menuTemplate } from '../../../electron/main/menu.ts';

function roles(platform: NodeJS.Platform, isPackaged: boolean, language: Language = 'id'): string {
  return JSON.stringify(menuTemplate({ platform, isPackaged, language }));
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

it('speaks the language of the settings', () => {
  expect(roles('linux', true)).toContain('Layar penuh');
  expect(roles('linux', true, 'en')).toContain('Full screen');
});
