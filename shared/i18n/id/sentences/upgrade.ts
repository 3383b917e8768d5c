export const upgrade = {
  removed: 'indikator ini tidak ada lagi',
  offScale: 'nilainya tidak ada pada skala yang baru',
  targetMissing: 'indikator tujuannya tidak ada',
  targetTaken: 'indikator tujuannya sudah menerima jawaban lain',
  unsettled:
    'Ada jawaban yang tidak dapat begitu saja dibawa ke instrumen baru. Tidak ada yang diubah. Tentukan ke mana jawaban itu pindah, atau lepaskan satu per satu.',
  sealed: 'Kunjungan ini sudah disegel. Buka kembali dengan alasan sebelum mengganti instrumennya.',
} as const;
