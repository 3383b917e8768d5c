export const entry = {
  absolute: 'adalah alamat mutlak di luar paket',
  upwards: 'menunjuk ke luar paket dengan ".."',
  link: 'adalah tautan ke berkas lain',
  locked: 'dikunci dengan sandi',
  noFile: 'bukan berkas biasa',
  stranger: 'bukan bagian dari sebuah kunjungan',
  tooMany: 'isinya lebih dari {{limit}} berkas',
  tooLargeTogether: 'isinya lebih besar dari 4 GB',
  bomb: 'mengembang lebih dari {{limit}} kali saat dibuka',
  twice: 'ada dua kali',
  sameButCase: 'bertabrakan dengan nama lain yang hanya beda huruf besar',
  tooLarge: 'lebih besar dari batas {{megabytes}} MB',
} as const;
