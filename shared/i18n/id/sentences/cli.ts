export const cli = {
  noNode: 'Butir "{{id}}" tidak ada.',
  passphraseMissing: 'Frasa sandi diperlukan: pakai --passphrase-file. Belum ada yang ditandatangani.',
  portTaken: 'Port {{port}} sedang dipakai program lain. Pilih port lain dengan --port, atau tanpa --port.',
  unreadable: 'Berkas {{file}} tidak dapat dibaca.',
  internal: 'Kesalahan di dalam Tinjau: {{text}}',
  nameCommand: 'Sebutkan perintahnya; lihat --help.',
  misunderstood: 'Perintah ini tidak dapat dijalankan: {{said}}',
  keyTaken: 'Berkas {{file}} sudah ada dan tidak ditimpa: kunci yang tertimpa hilang selamanya. Pilih nama lain.',
  notWritten: 'Berkas {{file}} tidak dapat ditulis.',
  differs: '{{sentence}} (--differs "alasan")',
  pages_other: '{{count}} halaman',
} as const;
