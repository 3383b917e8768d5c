export const plan = {
  unusable:
    'Rencana kunjungan ini tidak dapat dipakai. Tidak ada yang dibuat. Perbaiki tempat berikut, lalu coba lagi.',
} as const;
