export const identity = {
  passphraseNotKept:
    'Frasa sandi tidak dapat disimpan di sini ({{reason}}). Identitasnya belum disimpan; coba lagi tanpa menyimpan frasa sandi.',
  notHere: 'Identitas {{id}} tidak ada di komputer ini.',
  unreadable:
    'Identitas di folder identities/{{id}} tidak dapat dibaca dan dibiarkan apa adanya; yang lain tetap dapat dipakai. Pindahkan key.p12 dari sana bila ada, hapus foldernya, lalu ambil lagi dari .p12 itu.',
  needsPassphrase: 'Frasa sandi identitas ini tidak disimpan. Ketik frasa sandinya. Belum ada yang ditandatangani.',
  cannotOpen:
    'Berkas identitas tidak dapat dibuka: frasa sandinya salah atau berkasnya bukan .p12 yang utuh. Belum ada yang ditandatangani.',
  keyUnsupported: 'Kunci di berkas ini tidak didukung. Pakai RSA paling sedikit 2048 bit, atau P-256, P-384, P-521.',
  noCertificate: 'Tidak ada sertifikat di berkas ini yang cocok dengan kuncinya. Belum ada yang ditandatangani.',
} as const;
