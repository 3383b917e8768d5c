import type { MenuItemConstructorOptions } from 'electron';
import { sentence } from '../../shared/domain/sentence.ts';
import { say } from '../../shared/i18n/say.ts';
import type { Language } from '../../shared/schema/primitives.ts';

type Item = 'quit' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'resetZoom' | 'zoomIn' | 'zoomOut' | 'togglefullscreen';
type Menu = 'file' | 'edit' | 'view';

/** How the menu is to be: whose desktop it is on, whether developers use it, and in which words. */
export interface MenuFacts {
  platform: NodeJS.Platform;
  isPackaged: boolean;
  language: Language;
}

/** The application menu. Undo is the page's own: it undoes edits of the visit, not letters of a field. */
export function menuTemplate({ platform, isPackaged, language }: MenuFacts): MenuItemConstructorOptions[] {
  const named = (name: Item | Menu): string => say(language, sentence(`menu.${name}`));
  const items = (...roles: Item[]): MenuItemConstructorOptions[] => roles.map((role) => ({ label: named(role), role }));
  const developing: MenuItemConstructorOptions[] = isPackaged ? [] : [{ role: 'reload' }, { role: 'toggleDevTools' }];
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { label: named('file'), submenu: items('quit') },
    { label: named('edit'), submenu: items('cut', 'copy', 'paste', 'selectAll') },
    { label: named('view'), submenu: [...items('resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'), ...developing] },
  ];
}
