export const host = {
  desktopOnly: 'Menyimpan lewat dialog hanya ada di aplikasi desktop. Unduh berkasnya dari peramban.',
  keychainOnlyInDesktop: 'penyimpanan rahasia hanya ada di aplikasi desktop',
  noSecretStore: 'sistem ini tidak punya penyimpanan rahasia',
  noSecretStoreRunning: 'penyimpanan rahasia (libsecret atau KWallet) tidak berjalan',
  noLog: 'logs/tinjau.log tidak dapat ditulis ({{fault}}); pekerjaan jalan terus.',
  fault: 'ada yang tidak berhasil, tetapi pekerjaan jalan terus: {{fault}}',
} as const;
