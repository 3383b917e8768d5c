export const request = {
  unreadable:
    'Permintaan itu tidak dapat dibaca: bukan JSON yang utuh. Tidak ada yang diubah. Muat ulang halaman, lalu coba lagi.',
  cancelled: 'Dibatalkan. Tidak ada yang diubah.',
  address: 'Alamat itu tidak sesuai. Tidak ada yang dibaca atau diubah. Buka lagi dari halamannya.',
  fileName:
    'Nama berkas itu tidak dapat dibaca atau terlalu panjang. Tidak ada yang diterima. Ganti namanya, lalu kirim lagi.',
  tooLarge: 'Kiriman lebih besar dari batas {{megabytes}} MB.',
  internal:
    'Terjadi kesalahan di dalam Tinjau. Yang sudah tersimpan tetap aman. Coba lagi; jika berulang, sebutkan kode {{reference}}.',
  input: 'Masukan tidak sesuai. Tidak ada yang diubah.',
  prototype: 'Nama "__proto__" tidak diperbolehkan. Tidak ada yang diubah.',
} as const;
