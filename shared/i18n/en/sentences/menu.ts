import type { menu as indonesian } from '../../id/sentences/menu.ts';
import type { Texts } from '../../texts.ts';

/** The menu of the desktop app in English. */
export const menu: Texts<typeof indonesian, 'one' | 'other'> = {
  file: 'File',
  quit: 'Quit',
  edit: 'Edit',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  resetZoom: 'Actual size',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  togglefullscreen: 'Full screen',
};
