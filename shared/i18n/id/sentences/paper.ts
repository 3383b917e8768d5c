export const paper = {
  nobodySigns: 'Belum ada penanda tangan pada kunjungan ini. Tambahkan dahulu, lalu siapkan dokumennya.',
  unprintable:
    'Ada huruf yang tidak dapat dicetak. Tulislah dengan huruf Latin atau hapus pada isian berikut, lalu buat laporan lagi. Yang tersimpan tidak berubah.',
  alreadyPrepared:
    'Berkas ini sudah mempunyai kotak isian atau tanda tangan. Tidak ada yang diubah. Buat laporannya sekali lagi.',
  signedAlready:
    'Dokumen ini sudah ada yang menandatangani, jadi tidak disiapkan ulang. Buka kembali kunjungannya dengan alasan bila isinya harus berubah.',
  notPrepared: 'Dokumen ini belum disiapkan untuk ditandatangani. Siapkan dahulu.',
  unprintableIn: '{{place}}: {{letters}} · “{{excerpt}}”',
} as const;
