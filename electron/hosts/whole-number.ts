import { AppError } from '../../shared/domain/app-error.ts';
import { sentence } from '../../shared/domain/sentence.ts';

/** An argument that is a whole number from nothing to `max`. @throws AppError `invalid-input`. */
export function wholeNumber(max: number): (text: string) => number {
  return (text) => {
    if (/^\d+$/u.test(text) && Number(text) <= max) return Number(text);
    throw new AppError('invalid-input', sentence('cli.wholeNumber', { text, max }));
  };
}
