/** The four answers about a signed file, and every reason for them. */
export const verification = {
  integrity: {
    ok: 'Utuh: yang ditandatangani tidak berubah satu bit pun.',
    broken: 'Tidak utuh: berkas ini bukan lagi yang ditandatangani.',
    unknown: 'Tidak dapat diketahui apakah berkas ini masih utuh.',
  },
  identity: {
    trusted: 'Setiap penandatangan terbukti lewat sertifikat yang Anda percayai.',
    untrusted: 'Nama penandatangan belum terbukti: sertifikatnya tidak berpangkal pada yang Anda percayai.',
    expired: 'Sertifikat penandatangan tidak berlaku pada waktunya.',
    revoked: 'Sertifikat penandatangan telah dicabut.',
    none: 'Tidak ada penandatangan.',
  },
  time: {
    proven: 'Waktu dibuktikan stempel waktu dari pihak yang Anda percayai.',
    claimed: 'Waktu adalah pengakuan penandatangan menurut jam komputernya.',
    none: 'Tidak ada waktu penandatanganan.',
  },
  changes: {
    none: 'Sejak ditandatangani tidak ada yang ditambahkan.',
    'signatures-only': 'Sejak tanda tangan pertama hanya tanda tangan yang ditambahkan.',
    'signatures-and-notes':
      'Sejak tanda tangan pertama hanya tanda tangan yang ditambahkan; tanggal dan nama program di keterangan berkas ikut diperbarui.',
    other: 'Sejak ditandatangani ada yang diubah selain tanda tangan.',
    unknown: 'Perubahan sejak ditandatangani tidak dapat dibaca.',
    unsigned: 'Berkas ini tidak ditandatangani, jadi tidak ada yang dapat dibandingkan.',
  },
  /** Why a file is not, or not surely, as it was signed. */
  reasons: {
    'no-signature': 'Berkas ini tidak memuat tanda tangan elektronik.',
    'structure-damaged': 'Susunan berkas PDF ini rusak atau tidak menurut aturan, sehingga tidak dapat diperiksa.',
    'signed-structure-damaged': 'Berkas ini pernah ditandatangani, tetapi susunannya kini rusak atau telah diubah.',
    'too-complex': 'Susunan berkas PDF ini terlalu rumit untuk dinilai.',
    encrypted: 'Berkas ini terkunci kata sandi; Tinjau tidak memeriksa isi yang terkunci.',
    'byte-range-malformed': 'Tanda tangan tidak menyebut dengan benar bagian berkas yang dilindunginya.',
    'byte-range-gap': 'Ada bagian berkas di sekitar tanda tangan yang tidak dilindunginya.',
    'byte-range-not-a-save': 'Tanda tangan tidak melindungi satu simpanan berkas yang utuh.',
    'byte-range-unclaimed': 'Berkas memuat sisa tanda tangan yang tidak tercatat di daftar tanda tangannya.',
    'signature-format-unknown': 'Bentuk tanda tangan ini tidak dikenal Tinjau.',
    'cms-malformed': 'Isi tanda tangan rusak.',
    'cms-not-canonical':
      'Tanda tangan tidak ditulis dalam bentuk baku, sehingga bagian yang tidak dilindunginya tidak dapat dipastikan.',
    'certificate-unvouched': 'Tanda tangan membawa sertifikat yang tidak dijamin oleh siapa pun.',
    'weak-algorithm':
      'Tanda tangan memakai cara yang kini terlalu lemah untuk dipercaya (misalnya SHA-1 atau kunci RSA yang pendek).',
    'algorithm-unknown': 'Tanda tangan memakai cara yang tidak dikenal Tinjau, sehingga tidak dapat diperiksa.',
    'digest-mismatch': 'Isi berkas berubah setelah ditandatangani.',
    'signature-mismatch': 'Tanda tangan tidak cocok dengan kunci penandatangannya.',
    'certificate-not-bound': 'Tanda tangan tidak menyebut sertifikat mana yang dipakainya.',
    'certificate-swapped': 'Sertifikat di tanda tangan bukan yang disebut saat menandatangani.',
    'chain-untrusted': 'Sertifikat penandatangan tidak berpangkal pada sertifikat yang Anda percayai.',
    'chain-broken': 'Rangkaian sertifikat penandatangan tidak sah.',
    'not-for-signing': 'Sertifikat penandatangan tidak dibuat untuk menandatangani dokumen.',
    'certificate-expired': 'Pada waktu menandatangani, sertifikat penandatangan tidak berlaku.',
    'certificate-expired-since':
      'Sertifikat penandatangan sudah tidak berlaku, dan waktu menandatangani hanya pengakuan.',
    'certificate-revoked': 'Sertifikat penandatangan sudah dicabut ketika ditandatangani.',
    'certificate-revoked-since':
      'Sertifikat penandatangan telah dicabut, dan tidak terbukti bahwa penandatanganan terjadi sebelumnya.',
    'revocation-list-unusable': 'Daftar pencabutan yang diberikan tidak dapat dipakai untuk sertifikat ini.',
    'revocation-unknown': 'Pencabutan sertifikat tidak diperiksa: tidak ada daftar pencabutan yang masih berlaku.',
    'time-missing': 'Tanda tangan tidak menyebut waktunya.',
    'time-claimed': 'Waktu menandatangani adalah pengakuan penandatangan, tidak dibuktikan pihak lain.',
    'time-contradiction':
      'Waktu yang diakui penandatangan bertentangan dengan waktu lain di tanda tangannya, atau dengan waktu sekarang.',
    'timestamp-invalid': 'Stempel waktu di berkas ini tidak sah.',
    'timestamp-untrusted':
      'Stempel waktu tidak berpangkal pada sertifikat yang Anda percayai, sehingga waktu tidak terbukti.',
    'changed-after-signing': 'Sesudah ditandatangani, isi berkas diubah dengan sesuatu yang bukan tanda tangan.',
    'save-not-understood':
      'Sesudah ditandatangani, berkas disimpan lagi dengan cara yang dapat dibaca berbeda oleh program lain: yang tampil di sana belum tentu yang ditandatangani.',
    'carried-data-unreadable':
      'Sebagian sertifikat atau daftar pencabutan yang dibawa berkas ini tidak dapat dibaca, jadi tidak dipakai.',
    'field-added':
      'Seorang penandatangan kemudian menambahkan kotak tanda tangan sendiri, yang dapat menutupi isi yang sudah ditandatangani.',
    'notes-changed':
      'Sesudah ditandatangani, sebuah program memperbarui keterangan tentang berkas (misalnya tanggal ubah). Isi halamannya tidak berubah.',
    'timestamp-in-box':
      'Sebuah kotak tanda tangan yang terlihat hanya berisi stempel waktu, yang bukan tanda tangan siapa pun.',
    'active-content':
      'Berkas memuat naskah program atau isi dari luar, yang dapat menampilkan hal lain dari yang ditandatangani.',
    'changes-forbidden': 'Penandatangan pertama melarang perubahan apa pun, tetapi berkas ditambah sesudahnya.',
    'certification-misplaced': 'Penguncian isi oleh penandatangan pertama tidak pada tempatnya.',
    'fields-unsigned':
      'Masih ada kotak tanda tangan yang kosong: belum semua menandatangani, atau ada tanda tangan yang dihapus.',
    'signer-differs': 'Nama di sertifikat penandatangan bukan nama yang diminta kotak tanda tangannya.',
    'key-in-two-seats': 'Satu kunci mengisi lebih dari satu kotak tanda tangan.',
    'seat-explained':
      'Seseorang menandatangani di kotak orang lain, atau di dua kotak; kunjungan mencatat alasannya, yang disebut pada tanda tangannya.',
    'seat-on-paper':
      'Menurut catatan kunjungan, sebagian tempat ditandatangani di atas kertas; pindaiannya ada pada kunjungan. Itu tidak dapat diperiksa dari berkas ini.',
    'seat-without-name':
      'Sebuah kotak tanda tangan menyebut jabatan tanpa nama; apakah penandatangannya memegang jabatan itu tidak dapat diperiksa.',
    'visit-not-given':
      'Tanpa data kunjungannya, tidak dapat diperiksa apakah berkas ini yang disiapkan Tinjau dan apakah semua penandatangan ada.',
    'not-the-prepared-file': 'Berkas ini bukan laporan yang disiapkan dari kunjungan itu.',
    'signatory-missing': 'Belum semua penandatangan yang diharapkan kunjungan ini menandatangani.',
    'signature-removed': 'Tanda tangan yang sudah tercatat di kunjungan tidak ada lagi di berkas ini.',
  },
};
