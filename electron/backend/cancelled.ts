import { AppError } from '../../shared/domain/app-error.ts';

/** What work that was ended on request ends with. */
export function cancelled(): AppError {
  return new AppError('cancelled', {
    id: 'Dibatalkan. Tidak ada yang diubah.',
    en: 'Cancelled. Nothing was changed.',
  });
}
