export const journal = {
  otherContent: 'isinya bukan yang dihasilkan riwayat',
  replaced:
    'Tidak tersimpan: riwayat di disk bukan lagi yang dibuka. Tutup Tinjau, kembalikan folder datanya, lalu buka lagi.',
  hash: 'sidik baris tidak cocok',
  chain: 'rantai riwayat terputus',
  unknownEdit: 'baris itu bukan perubahan yang dikenal',
  shorter: 'riwayat lebih pendek daripada visit.json',
  empty: 'tidak ada satu pun perubahan di dalamnya',
  stranger: 'isinya bukan dari riwayat kunjungan ini',
  fileHash: 'sidik berkas tidak cocok',
  noHeader: 'tidak ada kepala kunjungan',
  shape: 'bentuk baris salah',
  editGone: 'ada perubahan tersimpan yang hilang',
} as const;
