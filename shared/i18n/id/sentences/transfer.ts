export const transfer = {
  resultGone: 'Berkas hasil tidak ditemukan lagi. Buat sekali lagi.',
  gone: 'Berkas yang dikirim tidak ditemukan lagi. Pilih berkasnya sekali lagi.',
  outOfOrder: 'Bagian berkas datang tidak berurutan. Pilih berkasnya sekali lagi.',
  tooLarge: 'Berkas lebih besar dari batas 4 GB. Tidak ada yang diubah.',
  fileTooLarge:
    '{{name}} berukuran {{size}} MB; satu berkas paling besar {{limit}} MB. Tidak ada yang ditambahkan. Perkecil dahulu, atau pilih berkas lain.',
} as const;
