export const host = {
  desktopOnly: 'Menyimpan lewat dialog hanya ada di aplikasi desktop. Unduh berkasnya dari peramban.',
  keychainOnlyInDesktop: 'penyimpanan rahasia hanya ada di aplikasi desktop',
  noSecretStore: 'sistem ini tidak punya penyimpanan rahasia',
  noSecretStoreRunning: 'penyimpanan rahasia (libsecret atau KWallet) tidak berjalan',
} as const;
