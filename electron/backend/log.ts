import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import { storeIoError } from './store/store-error.ts';

export type Log = Logger;

/** Opens `<data>/logs/tinjau.log`. Inputs of calls are never logged: they may hold passphrases and personal data. @throws AppError `store-io`. */
export function openLog(dataFolder: string): Log {
  const folder = join(dataFolder, 'logs');
  try {
    mkdirSync(folder, { recursive: true });
    return pino({ level: 'info', base: null }, pino.destination({ dest: join(folder, 'tinjau.log'), sync: true }));
  } catch (cause) {
    throw storeIoError(cause);
  }
}
