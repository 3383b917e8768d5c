/** The menu of the desktop app. */
export const menu = {
  file: 'Berkas',
  quit: 'Keluar',
  edit: 'Sunting',
  cut: 'Potong',
  copy: 'Salin',
  paste: 'Tempel',
  selectAll: 'Pilih semua',
  view: 'Tampilan',
  resetZoom: 'Ukuran asli',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  togglefullscreen: 'Layar penuh',
} as const;
