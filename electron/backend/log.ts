import { appendFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import { sentence, type Sentence } from '../../shared/domain/sentence.ts';
import { say } from '../../shared/i18n/say.ts';
import type { Language } from '../../shared/schema/primitives.ts';
import { makeFolderNow, privateFile } from './store/private-files.ts';
import { systemCode } from './store/store-error.ts';

/** The log of this run. */
export type Log = Logger;

interface Line {
  level: number;
  msg?: string;
  err?: { message: string; sentence?: Sentence };
}

/** Pino's number for an error. */
const errorLevel = 50;

/**
 * Opens `<data>/logs/tinjau.log`. Inputs of calls are never logged: they may hold passphrases and personal data. Nobody's
 * work ends for the log: while it cannot be written, which is said once, what would stand in it goes to stderr, in the language of the terminal.
 */
export function openLog(dataFolder: string, language: Language): Log {
  const folder = join(dataFolder, 'logs');
  let isBroken = false;
  const append = (text: string): boolean => {
    try {
      makeFolderNow(folder);
      // What broke off when the disk was full must not run into the next line.
      appendFileSync(join(folder, 'tinjau.log'), isBroken ? `\n${text}` : text, { mode: privateFile });
      isBroken = false;
    } catch (cause) {
      if (!isBroken) writeToTerminal(cannotBeWritten(cause, language));
      isBroken = true;
    }
    return !isBroken;
  };
  append('');
  const write = (line: string): void => {
    if (!append(line)) writeToTerminal(inShort(line, language));
  };
  return pino({ level: 'info', base: null }, { write });
}

function cannotBeWritten(cause: unknown, language: Language): string {
  return `Tinjau: ${say(language, sentence('host.noLog', { fault: systemCode(cause) ?? String(cause) }))}\n`;
}

/** A warning as a person reads it; an error whole, since its stack stands nowhere else. */
function inShort(line: string, language: Language): string {
  const { level, msg = '', err } = JSON.parse(line) as Line;
  if (level >= errorLevel) return line;
  const fault = err?.sentence ?? sentence('host.fault', { fault: err?.message ?? msg });
  return `Tinjau: ${say(language, fault)}\n`;
}

function writeToTerminal(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // A window has no terminal, or it is a file on the same full disk: nowhere is left to say it.
  }
}
