export const page = {
  fault: 'Terjadi kesalahan: {{fault}}',
  unreachable:
    'Tinjau tidak menjawab. Yang sudah tersimpan tetap aman; yang belum tersimpan dikirim lagi begitu Tinjau menjawab.',
  notSavedYet:
    'Ada perubahan yang belum tersimpan, maka belum ada yang diurungkan. Tunggu sampai tersimpan, lalu coba lagi.',
  partStays:
    'Sisanya dibuang, tetapi {{part}} perubahan di dalamnya tetap tersimpan; urungkan sekaligus lewat Riwayat. {{reason}}',
  notBundle: 'Berkas {{name}} bukan paket .tinjau. Yang dapat dilepas di sini hanya paket kunjungan.',
  broken:
    'Layar ini tidak dapat ditampilkan. Yang sudah tersimpan tetap aman. Coba lagi; jika berulang, sebutkan kodenya.',
  unavailable:
    'Layar ini tidak dapat dimuat: Tinjau tidak menjawab atau baru diperbarui. Yang sudah tersimpan tetap aman. Coba lagi; jika berulang, muat ulang halaman ini.',
} as const;
