export const part = {
  missing: 'tidak ada di folder kunjungan',
  'too-complex': 'terlalu rumit untuk dinilai',
  damaged: 'isinya bukan yang tercatat',
  unsigned: 'tidak memuat utuh tanda tangan yang tercatat',
  next: 'Tambahkan lagi berkas asli bukti; siapkan lagi dokumen yang belum ditandatangani, atau ambil kembali salinan yang sudah; atau pulihkan kunjungan dari cadangan.',
  lost: 'Rusak atau hilang: {{names}}. Selebihnya utuh, dan tidak ada yang diubah. {{next}}',
  partialBackup:
    'Cadangan dibuat tanpa yang rusak atau hilang: {{names}}. Cadangan utuh terakhir, bila ada, tetap disimpan. {{next}}',
  lostSigned:
    'Dokumen yang sudah ditandatangani rusak atau hilang: {{names}}. Paket tidak dibuat, karena tanpa dokumen itu tidak akan diterima; kunjungannya tidak diubah. Pulihkan cadangan yang utuh, atau buka kembali kunjungannya dengan alasan.',
} as const;
