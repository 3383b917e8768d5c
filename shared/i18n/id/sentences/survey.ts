export const survey = {
  empty: 'berkas ini kosong',
  tooManyCells: 'baris ini punya lebih banyak kolom daripada judulnya',
  noRows: 'tidak ada satu pun baris responden',
  columnMissing: 'kolom ini tidak ada',
  columnTwice: 'kolom ini ada dua kali',
  openQuote: 'tanda kutip tidak ditutup',
  tooManyRows: 'lebih dari {{limit}} baris',
  notUtf8: 'bukan berkas teks UTF-8; simpan ulang sebagai CSV UTF-8',
  unusable:
    'Berkas {{fileName}} tidak dapat dipakai. Tidak ada yang ditambahkan. Perbaiki tempat berikut, lalu coba lagi.',
  offScale: '"{{text}}" bukan nilai {{range}}; kosongkan bila tidak dijawab',
  neitherYesNorNo: '"{{text}}" bukan ya atau tidak',
  noNumber: '"{{text}}" bukan lama waktu dalam detik',
  notHere: 'Survei itu tidak ada dalam kunjungan ini, atau kuesionernya belum dibekukan ke dalamnya.',
  formNotThere: 'Kuesioner "{{reference}}" tidak ada. Yang ada: {{known}}.',
} as const;
