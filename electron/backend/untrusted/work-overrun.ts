/** Work in a thread asked for more time or memory than it may have, and was ended; this process is as it was. */
export class WorkOverrun extends Error {
  constructor(what: 'time' | 'memory', options: { cause?: unknown } = {}) {
    super(`the work asked for more ${what} than it may have`, options);
    this.name = 'WorkOverrun';
  }
}

/** What work in a thread may ask for. */
export interface WorkLimits {
  seconds: number;
  /** Of values and buffers together, the job among them. */
  megabytes: number;
}

/** The words of V8 for what has grown beyond any bound; they come as errors of the program that met them. */
const grownTooFar = /call stack size|invalid (?:array|string) length|maximum size exceeded|allocation failed/iu;

/** The overrun that ended a thread, if it was one. */
export function overrunOf(error: unknown): WorkOverrun | undefined {
  if (!(error instanceof Error)) return undefined;
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const isGrown = error.name === 'RangeError' && grownTooFar.test(error.message);
  return isMemory || isGrown ? new WorkOverrun('memory', { cause: error }) : undefined;
}
