import { sentence } from '../../shared/domain/sentence.ts';
import { AppError } from '../../shared/domain/app-error.ts';

/** What work that was ended on request ends with. */
export function cancelled(): AppError {
  return new AppError('cancelled', sentence('request.cancelled'));
}
