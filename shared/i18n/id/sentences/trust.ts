export const trust = {
  noCertificate: '{{fileName}} tidak memuat sertifikat (PEM atau DER). Tidak ada yang diperiksa.',
  noRevocationList: '{{fileName}} tidak memuat daftar pencabutan (PEM atau DER). Tidak ada yang diperiksa.',
  notListed: 'Sertifikat itu tidak ada di daftar kepercayaan.',
  unreadable:
    'Berkas trusted/{{fileName}} tidak dapat dibaca dan tidak dipakai; sertifikat lain tetap dipercaya. Hapus berkas itu dari folder data, lalu percayai lagi sertifikatnya.',
} as const;
