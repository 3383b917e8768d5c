import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../shared/domain/app-error.ts';
import { parseInput } from '../../../shared/domain/parse-input.ts';
import { initialSettings, Settings } from '../../../shared/schema/settings.ts';
import { atomicWrite } from './atomic-write.ts';
import { readIfThere } from './read-if-there.ts';
import { storeIoError } from './store-error.ts';

/** `<data>/settings.json`. */
export interface SettingsFile {
  /** @throws AppError `store-corrupt` when the file cannot be understood; it is left as it is. */
  read(): Promise<Settings>;
  /** Replaces the settings by what comes of them; one change after another. @throws AppError as `read`, and `store-io`. */
  change(settle: (kept: Settings) => Settings): Promise<Settings>;
  /** Begins anew; a damaged file stays beside the new one as `settings.json.damaged-<moment>`. @throws AppError `store-io`. */
  startOver(now: Date): Promise<Settings>;
}

/** The settings of a data folder; those of a new one until something is changed. */
export function openSettingsFile(dataFolder: string): SettingsFile {
  const file = join(dataFolder, 'settings.json');
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<Settings>): Promise<Settings> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const read = async (): Promise<Settings> => {
    const text = await readText(file);
    return text === undefined ? initialSettings : parseSettings(text);
  };
  const write = async (settings: Settings): Promise<Settings> => {
    try {
      await atomicWrite(file, `${JSON.stringify(settings, undefined, 2)}\n`);
    } catch (cause) {
      throw storeIoError(cause);
    }
    return settings;
  };
  return {
    read,
    change: (settle) => inTurn(async () => write(settle(await read()))),
    startOver: (now) =>
      inTurn(async () => {
        if (await isDamaged(read)) await setAside(file, now);
        return write(initialSettings);
      }),
  };
}

async function isDamaged(read: () => Promise<Settings>): Promise<boolean> {
  try {
    await read();
    return false;
  } catch (error) {
    if (error instanceof AppError && error.code === 'store-corrupt') return true;
    throw error;
  }
}

async function setAside(file: string, now: Date): Promise<void> {
  try {
    await rename(file, `${file}.damaged-${now.toISOString().replaceAll(':', '')}`);
  } catch (cause) {
    throw storeIoError(cause);
  }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return (await readIfThere(file))?.toString('utf8');
  } catch (cause) {
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
    id: 'Berkas pengaturan settings.json rusak dan tidak diubah. Kunjungan tidak terpengaruh. Perbaiki berkas itu dan coba lagi, atau mulai dengan pengaturan baru: berkas lama disimpan di sebelahnya.',
    en: 'The settings file settings.json is damaged and was left as it is. Visits are not affected. Repair it and try again, or start with new settings: the old file is kept beside it.',
  };
  try {
    return parseInput(Settings, JSON.parse(text), sentence, 'settings.json');
  } catch (cause) {
    throw new AppError('store-corrupt', sentence, cause instanceof AppError ? cause.details : {}, { cause });
  }
}
