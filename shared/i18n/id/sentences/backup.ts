export const backup = {
  unreadable: 'Cadangan {{backup}} tidak dapat dibaca. Cadangan lain tidak terpengaruh.',
  gone: 'Cadangan itu tidak ada lagi. Lihat daftar cadangan.',
  inTrash: 'Kunjungan ini ada di tempat sampah. Pulihkan dahulu, atau pulihkan cadangannya sebagai kunjungan lain.',
} as const;
