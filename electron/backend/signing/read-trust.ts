import { sentence, type Sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { readCertificate, type Certificate } from './verify/certificate.ts';
import { readRevocationList, type RevocationList } from './verify/revocation-list.ts';

/** A file that the person gave to be trusted or looked up. */
export interface GivenFile {
  fileName: string;
  bytes: Uint8Array;
}

/** Every certificate in a PEM or DER file. @throws AppError `invalid-input` naming the file. */
export function readCertificates(file: GivenFile): Certificate[] {
  return readAll(file, 'CERTIFICATE', readCertificate, sentence('trust.noCertificate', { fileName: file.fileName }));
}

/** Every revocation list in a PEM or DER file. @throws AppError `invalid-input` naming the file. */
export function readRevocationLists(file: GivenFile): RevocationList[] {
  return readAll(file, 'X509 CRL', readRevocationList, sentence('trust.noRevocationList', { fileName: file.fileName }));
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
