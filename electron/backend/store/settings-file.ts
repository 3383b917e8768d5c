import { join } from 'node:path';
import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { parseInput } from '../../../shared/domain/parse-input.ts';
import { initialSettings, Settings } from '../../../shared/schema/settings.ts';
import { atomicWrite } from './atomic-write.ts';
import { readFileIfExists } from './read-file-if-exists.ts';
import { quarantine } from './quarantine.ts';
import { storeIoError } from './store-error.ts';

const settingsName = 'settings.json';

/** `<data>/settings.json`. */
export interface SettingsFile {
  /** @throws AppError `store-corrupt` when the file cannot be understood; it is left as it is. */
  read(): Promise<Settings>;
  /** Replaces the settings by what comes of them; one change after another. @throws AppError as `read`, and `store-io`. */
  change(settle: (kept: Settings) => Settings): Promise<Settings>;
  /** Begins anew, and answers the copy of the damaged file. @throws AppError `refused` where it is not damaged, `store-io`. */
  startOver(): Promise<{ settings: Settings; copy: string }>;
}

/** The settings of a data folder; those of a new one until something is changed. */
export function openSettingsFile(dataFolder: string): SettingsFile {
  const file = join(dataFolder, settingsName);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
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
    startOver: () =>
      inTurn(async () => {
        const [copy] = (await isDamaged(read)) ? await quarantine(dataFolder, [settingsName]) : [];
        if (copy === undefined) throw notDamaged();
        return { settings: await write(initialSettings), copy };
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

function notDamaged(): AppError {
  return new AppError('refused', sentence('settings.notDamaged'));
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return (await readFileIfExists(file))?.toString('utf8');
  } catch (cause) {
    throw new AppError('store-io', sentence('settings.unreadable'), {}, { cause });
  }
}

function parseSettings(text: string): Settings {
  const says = sentence('settings.damaged');
  try {
    return parseInput(Settings, JSON.parse(text), says, 'settings.json');
  } catch (cause) {
    throw new AppError('store-corrupt', says, cause instanceof AppError ? cause.details : {}, { cause });
  }
}
