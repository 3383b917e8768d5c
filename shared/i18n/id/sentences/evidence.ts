export const evidence = {
  missing: 'Berkas bukti {{hash}}… tidak ada di folder kunjungan.',
  heic: '{{fileName}} adalah foto HEIC, yang tidak dapat dibaca di sini. Simpan sebagai JPEG di ponsel, lalu tambahkan lagi.',
  tooComplex:
    'Susunan PDF {{fileName}} terlalu rumit untuk dinilai. Tidak ada yang ditambahkan. Cetak ulang ke PDF dari aslinya, atau pilih berkas lain.',
  notWhole:
    '{{fileName}} bukan foto (JPEG, PNG, WebP) atau PDF yang utuh. Tidak ada yang ditambahkan. Pilih berkas lain.',
  notOfVisit: 'Bukti itu tidak ada pada kunjungan ini.',
  damaged:
    'Berkas bukti {{hash}}… rusak dan dibiarkan apa adanya. Tambahkan lagi berkas aslinya, atau pulihkan kunjungan dari cadangan.',
  bytes: 'isi tidak cocok dengan sidiknya',
} as const;
