import { AppError, type Problem } from '../../../shared/domain/app-error.ts';
import type { LostPart } from '../../../shared/schema/bundle.ts';
import type { Content } from '../../../shared/schema/content.ts';

/** How many names a sentence has room for. */
const mostNamed = 5;

const reasons = {
  damaged: { id: 'isinya bukan yang tercatat', en: 'is not what was recorded' },
  missing: { id: 'tidak ada di folder kunjungan', en: "is not in the visit's folder" },
  unsigned: {
    id: 'tidak memuat utuh tanda tangan yang tercatat',
    en: 'does not carry whole the signatures that were recorded',
  },
  'too-complex': { id: 'terlalu rumit untuk dinilai', en: 'is too complex to judge' },
} as const;

const next = {
  id: 'Tambahkan lagi berkas asli bukti; siapkan lagi dokumen yang belum ditandatangani, atau ambil kembali salinan yang sudah; atau pulihkan kunjungan dari cadangan.',
  en: 'Add the original file again where it is evidence; prepare the paper again where nobody has signed it, or take back a copy where somebody has; or restore the visit from a backup.',
};

/** Parts of a visit that are damaged or missing, by the names that people know. */
export function lostPartsError(lost: readonly LostPart[], content: Content): AppError {
  const names = namesOf(lost, content);
  return new AppError(
    'store-corrupt',
    {
      id: `Rusak atau hilang: ${names}. Selebihnya utuh, dan tidak ada yang diubah. ${next.id}`,
      en: `Damaged or missing: ${names}. All else is whole, and nothing was changed. ${next.en}`,
    },
    { problems: lost.map(problemOf) },
  );
}

/** A backup that was made without the lost parts of a visit. */
export function partialBackupError(lost: readonly LostPart[], content: Content): AppError {
  const names = namesOf(lost, content);
  return new AppError(
    'store-corrupt',
    {
      id: `Cadangan dibuat tanpa yang rusak atau hilang: ${names}. Cadangan utuh terakhir, bila ada, tetap disimpan. ${next.id}`,
      en: `The backup was made without what is damaged or missing: ${names}. The last whole backup, if there is one, stays. ${next.en}`,
    },
    { problems: lost.map(problemOf) },
  );
}

/** Signed papers that are damaged or missing: a bundle without them would claim signatures that it cannot show. */
export function lostSignedError(lost: readonly LostPart[], content: Content): AppError {
  const names = namesOf(lost, content);
  return new AppError(
    'store-corrupt',
    {
      id: `Dokumen yang sudah ditandatangani rusak atau hilang: ${names}. Paket tidak dibuat, karena tanpa dokumen itu tidak akan diterima; kunjungannya tidak diubah. Pulihkan cadangan yang utuh, atau buka kembali kunjungannya dengan alasan.`,
      en: `A paper that was signed is damaged or missing: ${names}. No bundle was made, since none without it would be accepted; the visit was not changed. Restore a whole backup, or open the visit again with a reason.`,
    },
    { problems: lost.map(problemOf) },
  );
}

function problemOf({ file, reason }: LostPart): Problem {
  return { file, reason: reasons[reason] };
}

function namesOf(lost: readonly LostPart[], { evidence }: Content): string {
  const known = new Map(Object.values(evidence).map(({ sha256, fileName }) => [`evidence/${sha256}`, fileName]));
  const names = lost.slice(0, mostNamed).map(({ file }) => known.get(file) ?? file.slice(0, 30));
  return [...names, ...(lost.length > mostNamed ? [`+${lost.length - mostNamed}`] : [])].join(', ');
}
