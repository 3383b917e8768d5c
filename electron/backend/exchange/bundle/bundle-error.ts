import { AppError, type ErrorCode, type Sentence } from '../../../../shared/domain/app-error.ts';

type BundleCode = Extract<ErrorCode, 'refused' | 'invalid-input' | 'store-newer'>;

/** What to do about a bundle that looks like an attack, is damaged, or comes from a newer Tinjau. */
const next: Record<BundleCode, Sentence> = {
  refused: { id: 'Tanyakan kepada pengirimnya sebelum memakainya.', en: 'Ask whoever sent it before you use it.' },
  'invalid-input': { id: 'Minta paketnya dikirim ulang.', en: 'Ask for it to be sent again.' },
  'store-newer': { id: 'Perbarui Tinjau, lalu coba lagi.', en: 'Update Tinjau, then try again.' },
};

/** A bundle that is not taken in: which file of it, why, that nothing was changed, and what to do. */
export function bundleError(code: BundleCode, file: string | undefined, reason: Sentence, cause?: unknown): AppError {
  const where = file === undefined ? '' : ` "${shown(file)}"`;
  return new AppError(
    code,
    {
      id: `Paket ini tidak dapat dipakai:${where} ${reason.id}. Tidak ada yang diimpor. ${next[code].id}`,
      en: `This bundle cannot be used:${where} ${reason.en}. Nothing was imported. ${next[code].en}`,
    },
    {},
    { cause },
  );
}

/** A name as it can be shown: short, and without signs that steer a terminal. */
function shown(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?').slice(0, 120);
}
