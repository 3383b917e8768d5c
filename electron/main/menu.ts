import type { MenuItemConstructorOptions } from 'electron';

/** The application menu. Undo is the page's own: it undoes edits of the visit, not letters of a field. */
export function menuTemplate(platform: NodeJS.Platform, isPackaged: boolean): MenuItemConstructorOptions[] {
  const developing: MenuItemConstructorOptions[] = isPackaged ? [] : [{ role: 'reload' }, { role: 'toggleDevTools' }];
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { label: 'Berkas', submenu: [{ label: 'Keluar', role: 'quit' }] },
    {
      label: 'Sunting',
      submenu: [
        { label: 'Potong', role: 'cut' },
        { label: 'Salin', role: 'copy' },
        { label: 'Tempel', role: 'paste' },
        { label: 'Pilih semua', role: 'selectAll' },
      ],
    },
    {
      label: 'Tampilan',
      submenu: [
        { label: 'Ukuran asli', role: 'resetZoom' },
        { label: 'Perbesar', role: 'zoomIn' },
        { label: 'Perkecil', role: 'zoomOut' },
        { label: 'Layar penuh', role: 'togglefullscreen' },
        ...developing,
      ],
    },
  ];
}
