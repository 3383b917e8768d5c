import { AppError, type Sentence } from '../../../shared/domain/app-error.ts';

const causes: Record<string, Sentence> = {
  ENOSPC: { id: 'disk penuh; kosongkan ruang', en: 'the disk is full; free some space' },
  EDQUOT: { id: 'jatah disk habis; kosongkan ruang', en: 'the disk quota is used up; free some space' },
  EACCES: {
    id: 'folder tidak boleh ditulis; periksa izinnya',
    en: 'the folder may not be written; check its permissions',
  },
  EPERM: {
    id: 'folder tidak boleh ditulis; periksa izinnya',
    en: 'the folder may not be written; check its permissions',
  },
  EROFS: { id: 'folder hanya dapat dibaca; pakai folder lain', en: 'the folder is read-only; use another one' },
  ENOENT: { id: 'folder data tidak ada lagi; pasang kembali', en: 'the data folder is gone; connect it again' },
  ENODEV: { id: 'disk sudah dicabut; pasang kembali', en: 'the disk was taken out; connect it again' },
  EBUSY: {
    id: 'berkas sedang dipakai program lain; tunggu sebentar',
    en: 'another program holds the file; wait a moment',
  },
  EIO: { id: 'disk melaporkan kerusakan', en: 'the disk reports a fault' },
};

/** The system's code of a file error, such as ENOSPC; undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A failed read or write as a sentence: why, that memory and disk still agree, and what to do. */
export function storeIoError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const code = systemCode(cause) ?? 'unknown';
  const why = whyOf(code);
  return new AppError(
    'store-io',
    {
      id: `Tidak tersimpan: ${why.id}, lalu coba lagi. Yang sudah tersimpan tetap aman.`,
      en: `Not saved: ${why.en}, then try again. What was saved before is safe.`,
    },
    { facts: { code } },
    { cause },
  );
}

/** Why a data folder can only be read for now, from what kept it from being written. */
export function readOnlyError(cause: AppError): AppError {
  const why = whyOf(String(cause.details.facts?.['code']));
  return new AppError(
    'store-io',
    {
      id: `Hanya dapat dibaca: ${why.id}, lalu coba lagi. Yang sudah tersimpan tetap aman.`,
      en: `Read only: ${why.en}, then try again. What was saved before is safe.`,
    },
    cause.details,
    { cause },
  );
}

function whyOf(code: string): Sentence {
  return causes[code] ?? { id: `galat sistem ${code}`, en: `system error ${code}` };
}

/** A failed file operation as a sentence; any other error as it is. */
export function diskError(error: unknown): unknown {
  return error instanceof AppError || systemCode(error) === undefined ? error : storeIoError(error);
}

/** An evidence file whose bytes are not those that were kept: only the original or a backup has them still. */
export function damagedEvidence(hash: string): AppError {
  return new AppError(
    'store-corrupt',
    {
      id: `Berkas bukti ${hash.slice(0, 12)}… rusak dan dibiarkan apa adanya. Tambahkan lagi berkas aslinya, atau pulihkan kunjungan dari cadangan.`,
      en: `The evidence file ${hash.slice(0, 12)}… is damaged and was left as it is. Add the original file again, or restore the visit from a backup.`,
    },
    {
      problems: [
        {
          file: `evidence/${hash}`,
          reason: { id: 'isi tidak cocok dengan sidiknya', en: 'the bytes do not match their hash' },
        },
      ],
    },
  );
}

/** Damage at a known place: the files stay as they are. */
export function damageError(file: string, line: number | undefined, reason: Sentence): AppError {
  return new AppError(
    'store-corrupt',
    {
      id: `Berkas ${file} rusak${line === undefined ? '' : ` pada baris ${line}`}. Berkas tidak diubah; keadaan baik terakhir dapat dipulihkan.`,
      en: `The file ${file} is damaged${line === undefined ? '' : ` at line ${line}`}. It was left as it is; the last good state can be restored.`,
    },
    { problems: [{ file, ...(line === undefined ? {} : { line }), reason }] },
  );
}
