import type { WorkLimits } from './work-overrun.ts';

const megabyte = 1024 * 1024;

/**
 * What a thread may ask for to read a PDF of so many bytes. It is the last resort: the budget of our reader ends long
 * before it and the same everywhere, so that a slow computer judges an honest file as a fast one does.
 */
export function pdfLimits(bytes: number): WorkLimits {
  const size = bytes / megabyte;
  return { seconds: 10 + 2 * size, megabytes: Math.min(512 + 16 * size, 2048) };
}
