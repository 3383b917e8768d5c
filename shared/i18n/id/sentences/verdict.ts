export const verdict = {
  integrity: {
    ok: 'Utuh: yang ditandatangani tidak berubah satu bit pun.',
    broken: 'Tidak utuh: berkas ini bukan lagi yang ditandatangani.',
    unknown: 'Tidak dapat diketahui apakah berkas ini masih utuh.',
  },
  identity: {
    trusted: 'Setiap penandatangan terbukti lewat sertifikat yang Anda percayai.',
    untrusted: 'Nama penandatangan belum terbukti: sertifikatnya tidak berpangkal pada yang Anda percayai.',
    expired: 'Sertifikat penandatangan tidak berlaku pada waktunya.',
    revoked: 'Sertifikat penandatangan telah dicabut.',
    none: 'Tidak ada penandatangan.',
  },
  time: {
    proven: 'Waktu dibuktikan stempel waktu dari pihak yang Anda percayai.',
    claimed: 'Waktu adalah pengakuan penandatangan menurut jam komputernya.',
    none: 'Tidak ada waktu penandatanganan.',
  },
  changes: {
    neverSigned: 'Berkas ini tidak ditandatangani, jadi tidak ada yang dapat dibandingkan.',
    none: 'Sejak ditandatangani tidak ada yang ditambahkan.',
    'signatures-only': 'Sejak tanda tangan pertama hanya tanda tangan yang ditambahkan.',
    'signatures-and-notes':
      'Sejak tanda tangan pertama hanya tanda tangan yang ditambahkan; tanggal dan nama program di keterangan berkas ikut diperbarui.',
    other: 'Sejak ditandatangani ada yang diubah selain tanda tangan.',
    unknown: 'Perubahan sejak ditandatangani tidak dapat dibaca.',
  },
} as const;
