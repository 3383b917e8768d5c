import type { Sentence } from '../app-error.ts';

/** How much a reason weighs: it makes the file invalid, leaves it undecided, or is only said. */
export type ReasonWeight = 'invalid' | 'indeterminate' | 'note';

interface ReasonText extends Sentence {
  weight: ReasonWeight;
}

const invalid = (id: string, en: string): ReasonText => ({ weight: 'invalid', id, en });
const open = (id: string, en: string): ReasonText => ({ weight: 'indeterminate', id, en });
const note = (id: string, en: string): ReasonText => ({ weight: 'note', id, en });

/** Every reason a verdict can give, with its weight and its words. The keys are stable: programs read them. */
export const reasons = {
  'no-signature': open(
    'Berkas ini tidak memuat tanda tangan elektronik.',
    'This file carries no electronic signature.',
  ),
  'structure-damaged': open(
    'Susunan berkas PDF ini rusak atau tidak menurut aturan, sehingga tidak dapat diperiksa.',
    'The structure of this PDF is damaged or against the rules, so it cannot be checked.',
  ),
  'signed-structure-damaged': invalid(
    'Berkas ini pernah ditandatangani, tetapi susunannya kini rusak atau telah diubah.',
    'This file was signed, but its structure is now damaged or has been changed.',
  ),
  'too-complex': open(
    'Susunan berkas PDF ini terlalu rumit untuk dinilai.',
    'The structure of this PDF is too complex to judge.',
  ),
  encrypted: open(
    'Berkas ini terkunci kata sandi; Tinjau tidak memeriksa isi yang terkunci.',
    'This file is locked by a password; Tinjau does not check locked content.',
  ),
  'byte-range-malformed': invalid(
    'Tanda tangan tidak menyebut dengan benar bagian berkas yang dilindunginya.',
    'A signature does not state properly which part of the file it protects.',
  ),
  'byte-range-gap': invalid(
    'Ada bagian berkas di sekitar tanda tangan yang tidak dilindunginya.',
    'A part of the file around a signature is not protected by it.',
  ),
  'byte-range-not-a-save': invalid(
    'Tanda tangan tidak melindungi satu simpanan berkas yang utuh.',
    'A signature does not protect one whole save of the file.',
  ),
  'byte-range-unclaimed': invalid(
    'Berkas memuat sisa tanda tangan yang tidak tercatat di daftar tanda tangannya.',
    'The file holds remains of a signature that its list of signatures does not name.',
  ),
  'signature-format-unknown': open(
    'Bentuk tanda tangan ini tidak dikenal Tinjau.',
    'Tinjau does not know this form of signature.',
  ),
  'cms-malformed': invalid('Isi tanda tangan rusak.', 'The content of a signature is damaged.'),
  'cms-not-canonical': open(
    'Tanda tangan tidak ditulis dalam bentuk baku, sehingga bagian yang tidak dilindunginya tidak dapat dipastikan.',
    'A signature is not written in the standard form, so the parts of it that nothing protects are uncertain.',
  ),
  'certificate-unvouched': open(
    'Tanda tangan membawa sertifikat yang tidak dijamin oleh siapa pun.',
    'A signature carries a certificate that nobody vouches for.',
  ),
  'weak-algorithm': open(
    'Tanda tangan memakai cara yang kini terlalu lemah untuk dipercaya (misalnya SHA-1 atau kunci RSA yang pendek).',
    'A signature uses a method that is too weak to be believed today (SHA-1 or a short RSA key, for example).',
  ),
  'algorithm-unknown': open(
    'Tanda tangan memakai cara yang tidak dikenal Tinjau, sehingga tidak dapat diperiksa.',
    'A signature uses a method that Tinjau does not know, so it cannot be checked.',
  ),
  'digest-mismatch': invalid(
    'Isi berkas berubah setelah ditandatangani.',
    'The content of the file changed after it was signed.',
  ),
  'signature-mismatch': invalid(
    'Tanda tangan tidak cocok dengan kunci penandatangannya.',
    "A signature does not fit its signer's key.",
  ),
  'certificate-not-bound': open(
    'Tanda tangan tidak menyebut sertifikat mana yang dipakainya.',
    'A signature does not say which certificate it was made with.',
  ),
  'certificate-swapped': invalid(
    'Sertifikat di tanda tangan bukan yang disebut saat menandatangani.',
    'The certificate in a signature is not the one named when it was made.',
  ),
  'chain-untrusted': open(
    'Sertifikat penandatangan tidak berpangkal pada sertifikat yang Anda percayai.',
    "The signer's certificate does not lead to one that you trust.",
  ),
  'chain-broken': open(
    'Rangkaian sertifikat penandatangan tidak sah.',
    "The chain of the signer's certificate is not valid.",
  ),
  'not-for-signing': open(
    'Sertifikat penandatangan tidak dibuat untuk menandatangani dokumen.',
    "The signer's certificate was not made for signing documents.",
  ),
  'certificate-expired': invalid(
    'Pada waktu menandatangani, sertifikat penandatangan tidak berlaku.',
    "When it was signed, the signer's certificate was not in force.",
  ),
  'certificate-expired-since': open(
    'Sertifikat penandatangan sudah tidak berlaku, dan waktu menandatangani hanya pengakuan.',
    "The signer's certificate has expired since, and the time of signing is only claimed.",
  ),
  'certificate-revoked': invalid(
    'Sertifikat penandatangan sudah dicabut ketika ditandatangani.',
    "The signer's certificate was already revoked when it was signed.",
  ),
  'certificate-revoked-since': open(
    'Sertifikat penandatangan telah dicabut, dan tidak terbukti bahwa penandatanganan terjadi sebelumnya.',
    "The signer's certificate has been revoked, and nothing proves that it was signed before.",
  ),
  'revocation-list-unusable': open(
    'Daftar pencabutan yang diberikan tidak dapat dipakai untuk sertifikat ini.',
    'The revocation list that was given cannot be used for this certificate.',
  ),
  'revocation-unknown': note(
    'Pencabutan sertifikat tidak diperiksa: tidak ada daftar pencabutan yang masih berlaku.',
    'Revocation was not checked: there is no revocation list that is still in force.',
  ),
  'time-missing': open('Tanda tangan tidak menyebut waktunya.', 'A signature does not state its time.'),
  'time-claimed': note(
    'Waktu menandatangani adalah pengakuan penandatangan, tidak dibuktikan pihak lain.',
    "The time of signing is the signer's claim; nobody else proves it.",
  ),
  'time-contradiction': open(
    'Waktu yang diakui penandatangan bertentangan dengan waktu lain di tanda tangannya, atau dengan waktu sekarang.',
    'The time the signer claims contradicts another time in the signature, or the present time.',
  ),
  'timestamp-invalid': invalid('Stempel waktu di berkas ini tidak sah.', 'A timestamp in this file is not valid.'),
  'timestamp-untrusted': note(
    'Stempel waktu tidak berpangkal pada sertifikat yang Anda percayai, sehingga waktu tidak terbukti.',
    'A timestamp does not lead to a certificate that you trust, so it proves no time.',
  ),
  'changed-after-signing': invalid(
    'Sesudah ditandatangani, isi berkas diubah dengan sesuatu yang bukan tanda tangan.',
    'After it was signed, the file was changed by something other than a signature.',
  ),
  'save-not-understood': open(
    'Sesudah ditandatangani, berkas disimpan lagi dengan cara yang dapat dibaca berbeda oleh program lain: yang tampil di sana belum tentu yang ditandatangani.',
    'After it was signed, the file was saved again in a form that other programs may read differently: what they show need not be what was signed.',
  ),
  'carried-data-unreadable': note(
    'Sebagian sertifikat atau daftar pencabutan yang dibawa berkas ini tidak dapat dibaca, jadi tidak dipakai.',
    'Some of the certificates or revocation lists that this file carries cannot be read, so they were not used.',
  ),
  'field-added': open(
    'Seorang penandatangan kemudian menambahkan kotak tanda tangan sendiri, yang dapat menutupi isi yang sudah ditandatangani.',
    'A later signer added a signature field of their own, which can cover content that was signed before.',
  ),
  'notes-changed': open(
    'Sesudah ditandatangani, sebuah program memperbarui keterangan tentang berkas (misalnya tanggal ubah). Isi halamannya tidak berubah.',
    'After it was signed, a program renewed the notes about the file (its date of change, for example). What the pages show is the same.',
  ),
  'timestamp-in-box': open(
    'Sebuah kotak tanda tangan yang terlihat hanya berisi stempel waktu, yang bukan tanda tangan siapa pun.',
    'A visible signature box holds only a timestamp, which is nobody’s signature.',
  ),
  'active-content': open(
    'Berkas memuat naskah program atau isi dari luar, yang dapat menampilkan hal lain dari yang ditandatangani.',
    'The file holds scripts or content from elsewhere, which can show something other than what was signed.',
  ),
  'changes-forbidden': invalid(
    'Penandatangan pertama melarang perubahan apa pun, tetapi berkas ditambah sesudahnya.',
    'The first signer forbade any change, but the file was added to afterwards.',
  ),
  'certification-misplaced': invalid(
    'Penguncian isi oleh penandatangan pertama tidak pada tempatnya.',
    'The lock that the first signer puts on the content is not where it must be.',
  ),
  'fields-unsigned': open(
    'Masih ada kotak tanda tangan yang kosong: belum semua menandatangani, atau ada tanda tangan yang dihapus.',
    'A signature field is empty: not everyone has signed yet, or a signature was taken away.',
  ),
  'signer-differs': open(
    'Nama di sertifikat penandatangan bukan nama yang diminta kotak tanda tangannya.',
    "The name in a signer's certificate is not the one that the signature box asks for.",
  ),
  'key-in-two-seats': open(
    'Satu kunci mengisi lebih dari satu kotak tanda tangan.',
    'One key fills more than one signature box.',
  ),
  'seat-explained': note(
    'Seseorang menandatangani di kotak orang lain, atau di dua kotak; kunjungan mencatat alasannya, yang disebut pada tanda tangannya.',
    'Somebody signed in the box of another, or in two; the visit has the reason on record, which stands with the signature.',
  ),
  'seat-without-name': note(
    'Sebuah kotak tanda tangan menyebut jabatan tanpa nama; apakah penandatangannya memegang jabatan itu tidak dapat diperiksa.',
    'A signature box tells a position without a name; whether its signer holds that position cannot be checked.',
  ),
  'visit-not-given': note(
    'Tanpa data kunjungannya, tidak dapat diperiksa apakah berkas ini yang disiapkan Tinjau dan apakah semua penandatangan ada.',
    'Without the visit it cannot be checked whether this is the file Tinjau prepared and whether every signatory is there.',
  ),
  'not-the-prepared-file': invalid(
    'Berkas ini bukan laporan yang disiapkan dari kunjungan itu.',
    'This file is not the report that was prepared from that visit.',
  ),
  'signatory-missing': open(
    'Belum semua penandatangan yang diharapkan kunjungan ini menandatangani.',
    'Not every signatory the visit expects has signed.',
  ),
  'signature-removed': invalid(
    'Tanda tangan yang sudah tercatat di kunjungan tidak ada lagi di berkas ini.',
    'A signature that the visit has on record is no longer in this file.',
  ),
} as const satisfies Record<string, ReasonText>;

export type ReasonCode = keyof typeof reasons;
export const reasonCodes = Object.keys(reasons) as ReasonCode[];

/** The reasons that decide a verdict, the worst first, and those that are only said. */
export function reasonsByWeight(codes: readonly ReasonCode[]): { decisive: ReasonCode[]; notes: ReasonCode[] } {
  const withWeight = (weight: ReasonWeight): ReasonCode[] => codes.filter((code) => reasons[code].weight === weight);
  return { decisive: [...withWeight('invalid'), ...withWeight('indeterminate')], notes: withWeight('note') };
}
