import type { WorkLimits } from './work-overrun.ts';

const megabyte = 1024 * 1024;
const most = 1536;

/** What any PDF may take, in megabytes: to be judged object by object, or only to be looked at. */
export const room = { judge: 1024, look: 384 } as const;

/**
 * What a thread may ask for to read a PDF of so many bytes. It is the last resort: the budget of our reader ends long
 * before it and the same everywhere, so that a slow computer judges an honest file as a fast one does.
 */
export function pdfLimits(bytes: number, megabytes: number): WorkLimits {
  const size = bytes / megabyte;
  return { seconds: 10 + 2 * size, megabytes: Math.min(megabytes + 16 * size, most) };
}
