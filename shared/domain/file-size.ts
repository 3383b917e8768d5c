import { sentence } from './sentence.ts';
import { fileLimit } from '../contract/size-limits.ts';
import { AppError } from './app-error.ts';

const mebibyte = 1024 * 1024;

/** Refuses a file that is too large before a byte of it is sent. @throws AppError `invalid-input` with its name and size. */
export function requireFileSize(name: string, bytes: number): void {
  if (bytes <= fileLimit) return;
  const [size, limit] = [Math.ceil(bytes / mebibyte), fileLimit / mebibyte];
  throw new AppError('invalid-input', sentence('transfer.fileTooLarge', { name, size, limit }));
}
