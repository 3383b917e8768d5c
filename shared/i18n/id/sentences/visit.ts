export const visit = {
  noInstrument: 'Kunjungan ini belum memiliki instrumen, jadi belum ada nilainya.',
  notYetMade: 'Pada saat itu kunjungan ini belum selesai dibuat. Pilih saat yang lebih kemudian.',
  sameAlready: 'Isi kunjungan sudah sama dengan keadaan itu. Tidak ada yang diubah.',
  healed:
    'Berkas visit.json rusak dan dibuat ulang dari riwayat; tidak ada isi yang hilang. Salinan yang rusak: {{copy}}.',
  newer: 'Kunjungan ini ditulis oleh Tinjau yang lebih baru. Dapat dibaca, tidak dapat diubah. Perbarui Tinjau.',
  nothingLeft:
    'Tidak ada bagian kunjungan ini yang masih terbukti utuh. Berkasnya dibiarkan seperti adanya; pakai cadangan.',
  notThere: 'Kunjungan itu tidak ada. Lihat daftar kunjungan untuk nama yang benar.',
  idTaken: 'Sudah ada kunjungan dengan tanda pengenal itu. Tidak ada yang ditimpa.',
  notDamaged: 'Kunjungan ini tidak rusak; tidak ada yang perlu dipulihkan.',
  incomplete_other:
    'Kunjungan belum dapat disegel: masih ada {{count}} hal yang belum lengkap. Tidak ada yang berubah; lengkapi dahulu.',
  noSuchWay: 'Kunjungan berstatus {{from}} tidak dapat langsung menjadi {{to}}. Langkah yang ada: {{ways}}.',
  changedSinceShown:
    'Isi kunjungan berubah sesudah ringkasan segel ditampilkan. Belum disegel; lihat ringkasannya sekali lagi.',
  paperNeedsSeal: 'Tanda tangan di atas kertas dicatat pada kunjungan yang disegel. Tidak ada yang dicatat.',
  noSuchSeat: 'Tempat tanda tangan itu tidak ada pada kunjungan ini.',
  seatIsSigned:
    'Tempat itu sudah ditandatangani. Tidak ada yang dicatat; buka kembali kunjungannya dengan alasan bila itu salah.',
  needsReason: 'Membuka kembali kunjungan yang disegel memerlukan alasan.',
  sealed:
    'Kunjungan ini sudah disegel. Buka kembali dengan alasan sebelum mengubahnya; tanda tangan yang ada menjadi batal.',
} as const;
