import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pino, type Logger } from 'pino';

export type Log = Logger;

/** Opens `<data>/logs/tinjau.log`. Inputs of calls are never logged: they may hold passphrases and personal data. */
export function openLog(dataFolder: string): Log {
  const folder = join(dataFolder, 'logs');
  mkdirSync(folder, { recursive: true });
  return pino({ level: 'info', base: null }, pino.destination({ dest: join(folder, 'tinjau.log'), sync: true }));
}
