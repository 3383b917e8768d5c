export const edit = {
  noEarlierParts:
    'Bagian sebelumnya dari perubahan ini tidak ada lagi atau sudah diurungkan. Bagian ini tidak disimpan.',
  nothingToUndo: 'Tidak ada lagi yang dapat diurungkan.',
  nothingToRedo: 'Tidak ada yang dapat diulangi.',
  tooLarge:
    'Isian {{collection}}/{{id}} lebih besar dari batas {{megabytes}} MB. Tidak ada yang diubah; kurangi isinya.',
  notItsName:
    'Perubahan isian tidak dapat dicatat sebagai “{{code}}”: hanya perintahnya sendiri yang dicatat begitu. Tidak ada yang diubah.',
  notDirectly: 'Isian {{collection}} ini tidak dapat diubah langsung. Pakai perintah yang khusus untuk itu.',
  misfit: 'Isian {{collection}}/{{id}} tidak sesuai. Tidak ada yang diubah.',
  missing: 'Isian {{collection}}/{{id}} tidak ada atau sudah dihapus. Tidak ada yang diubah.',
  clockJump: 'Jam komputer mundur dari {{before}} ke {{at}}; salah satunya keliru. Urutan perubahan tetap benar.',
  cannotBeSaved: 'Perubahan ini tidak dapat disimpan. Tidak ada yang diubah; perbaiki isian berikut, lalu coba lagi.',
  noSuchAct: 'Perubahan itu tidak ada dalam riwayat kunjungan ini.',
  undoneAlready: 'Perubahan itu sudah diurungkan. Tidak ada yang diubah.',
  editedSince: 'Tidak dapat diurungkan: {{by}} mengubah isian yang sama pada {{at}}. Tidak ada yang diubah.',
} as const;
