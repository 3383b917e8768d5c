export const settings = {
  logoIsPdf: '{{fileName}} adalah PDF. Pilih logo berupa gambar JPEG, PNG, atau WebP. Tidak ada yang diubah.',
  notDamaged: 'Pengaturan tidak rusak, jadi tidak dimulai baru. Tidak ada yang diubah.',
  unreadable: 'Pengaturan tidak dapat dibaca dari disk.',
  damaged:
    'Berkas pengaturan settings.json rusak dan tidak diubah. Kunjungan tidak terpengaruh. Perbaiki berkas itu dan coba lagi, atau mulai dengan pengaturan baru: salinan berkas lama disimpan.',
} as const;
