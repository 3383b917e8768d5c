export const store = {
  wrongClock:
    'Tidak tersimpan: jam komputer ini menunjukkan tahun {{year}}. Setel jamnya, lalu coba lagi. Yang sudah tersimpan tetap aman.',
  lockedBy: 'Folder data sedang dipakai oleh {{holder}}. Tutup dahulu, lalu coba lagi. Tidak ada yang diubah.',
  folderName:
    '"{{name}}" tidak dapat menjadi nama folder di sini: hanya huruf, angka, titik, dan tanda hubung. Tidak ada yang diubah.',
  notSaved: 'Tidak tersimpan: {{why}}, lalu coba lagi. Yang sudah tersimpan tetap aman.',
  readOnly: 'Hanya dapat dibaca: {{why}}, lalu coba lagi. Yang sudah tersimpan tetap aman.',
  damaged: 'Berkas {{file}} rusak. Berkas tidak diubah; keadaan baik terakhir dapat dipulihkan.',
  damagedAt: 'Berkas {{file}} rusak pada baris {{line}}. Berkas tidak diubah; keadaan baik terakhir dapat dipulihkan.',
} as const;
