import { AppError, type Sentence } from '../../../shared/domain/app-error.ts';
import { readCertificate, type Certificate } from './verify/certificate.ts';
import { readRevocationList, type RevocationList } from './verify/revocation-list.ts';

/** A file that the person gave to be trusted or looked up. */
export interface GivenFile {
  fileName: string;
  bytes: Uint8Array;
}

/** Every certificate in a PEM or DER file. @throws AppError `invalid-input` naming the file. */
export function readCertificates(file: GivenFile): Certificate[] {
  return readAll(file, 'CERTIFICATE', readCertificate, {
    id: `${file.fileName} tidak memuat sertifikat (PEM atau DER). Tidak ada yang diperiksa.`,
    en: `${file.fileName} holds no certificate (PEM or DER). Nothing was checked.`,
  });
}

/** Every revocation list in a PEM or DER file. @throws AppError `invalid-input` naming the file. */
export function readRevocationLists(file: GivenFile): RevocationList[] {
  return readAll(file, 'X509 CRL', readRevocationList, {
    id: `${file.fileName} tidak memuat daftar pencabutan (PEM atau DER). Tidak ada yang diperiksa.`,
    en: `${file.fileName} holds no revocation list (PEM or DER). Nothing was checked.`,
  });
}

function readAll<T>(file: GivenFile, label: string, read: (der: Uint8Array) => T, sentence: Sentence): T[] {
  const text = Buffer.from(file.bytes).toString('latin1');
  const blocks = [...text.matchAll(new RegExp(`-----BEGIN ${label}-----([^-]*)-----END ${label}-----`, 'gu'))];
  const ders = blocks.length > 0 ? blocks.map(([, base64 = '']) => Buffer.from(base64, 'base64')) : [file.bytes];
  try {
    return ders.map((der) => read(new Uint8Array(der)));
  } catch (cause) {
    throw new AppError('invalid-input', sentence, {}, { cause });
  }
}
