import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../shared/domain/app-error.ts';
import { parseInput } from '../../../shared/domain/parse-input.ts';
import { initialSettings, Settings } from '../../../shared/schema/settings.ts';
import { atomicWrite } from './atomic-write.ts';

/** `<data>/settings.json`. */
export interface SettingsFile {
  /** @throws AppError `store-corrupt` when the file cannot be understood; it is left as it is. */
  read(): Promise<Settings>;
  write(settings: Settings): Promise<Settings>;
}

export function openSettingsFile(dataFolder: string): SettingsFile {
  const file = join(dataFolder, 'settings.json');
  return {
    async read() {
      const text = await readOrUndefined(file);
      return text === undefined ? initialSettings : parseSettings(text);
    },
    async write(settings) {
      await atomicWrite(file, `${JSON.stringify(settings, undefined, 2)}\n`);
      return settings;
    },
  };
}

async function readOrUndefined(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new AppError(
      'store-io',
      { id: 'Pengaturan tidak dapat dibaca dari disk.', en: 'The settings cannot be read from disk.' },
      {},
      { cause },
    );
  }
}

function parseSettings(text: string): Settings {
  const sentence = {
    id: 'Berkas pengaturan settings.json rusak dan tidak diubah. Perbaiki atau pindahkan berkas itu, lalu coba lagi.',
    en: 'The settings file settings.json is damaged and was left as it is. Repair it or move it away, then try again.',
  };
  try {
    return parseInput(Settings, JSON.parse(text), sentence, 'settings.json');
  } catch (cause) {
    throw new AppError('store-corrupt', sentence, cause instanceof AppError ? cause.details : {}, { cause });
  }
}
