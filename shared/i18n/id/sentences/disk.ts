export const disk = {
  full: 'disk penuh; kosongkan ruang',
  quota: 'jatah disk habis; kosongkan ruang',
  permission: 'folder tidak boleh ditulis; periksa izinnya',
  readOnly: 'folder hanya dapat dibaca; pakai folder lain',
  folderGone: 'folder data tidak ada lagi; pasang kembali',
  takenOut: 'disk sudah dicabut; pasang kembali',
  busy: 'berkas sedang dipakai program lain; tunggu sebentar',
  fault: 'disk melaporkan kerusakan',
  system: 'galat sistem {{code}}',
} as const;
