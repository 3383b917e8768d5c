import { hostname } from 'node:os';
import { createBackupKeeper } from './transfer/backups/backup-keeper.ts';
import { storeWithBackups } from './transfer/backups/store-with-backups.ts';
import type { BackendContext, Folders } from './context.ts';
import { createApp } from './app.ts';
import { createDownloads } from './transfer/downloads.ts';
import { createFirstVisit } from './first-visit.ts';
import { followLanguage } from './follow-language.ts';
import { openLog, type Log } from './log.ts';
import type { Language } from '../../shared/schema/primitives.ts';
import type { Ports } from './ports.ts';
import { closeFolder } from './store/private-files.ts';
import { openSettingsFile } from './store/settings-file.ts';
import { createChunkedUploads } from './transfer/chunked-uploads.ts';
import { storeOnDemand } from './store/store-on-demand.ts';
import { openStore } from './store/store.ts';
import { createUploads } from './transfer/uploads.ts';

/** How each host is called when it keeps another from writing. */
const holders = { electron: 'Tinjau (desktop)', browser: 'Tinjau (browser)', cli: 'tinjau (command line)' };

/** What a host gives the backend that it opens. */
export interface BackendOptions {
  host: BackendContext['host'];
  folders: Folders;
  ports: Ports;
  /** Whether a data folder without any visit gets the sample visit. */
  withSample?: boolean;
  /** Whether the data folder is taken only when a visit is asked for, so that work without one runs beside a window. */
  holdsOnDemand?: boolean;
  /** What is said on a terminal while the log cannot be written; Indonesian where nobody chose. */
  language?: Language;
  /** Told the language of the settings at the start and after each change, for what is shown beside the page. */
  showLanguage?: (language: Language) => void;
  /** Told of an automatic backup that was not made, where there is no page that would show it. */
  onError?: (error: unknown) => void;
}

/** The whole of Tinjau behind the Fetch API. Hosts only carry requests to it. */
export interface Backend {
  fetch(request: Request): Promise<Response>;
  /** Everything acknowledged is on disk and the data folder is free for another writer. */
  close(): Promise<void>;
}

/** Opens the data folder. @throws AppError `locked` when another process writes it, `store-io` when it cannot be used. */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const { host, folders, ports } = options;
  const log = openLog(folders.data, options.language ?? 'id');
  closeToOthers(folders.data, log);
  const storeOptions = {
    folder: folders.data,
    ports,
    device: hostname(),
    holder: holders[host],
    warn: (error: unknown) => log.warn({ err: error }, 'the store could not write a file'),
  };
  const store = options.holdsOnDemand ? storeOnDemand(storeOptions) : await openStore(storeOptions);
  const backups = createBackupKeeper({
    data: folders.data,
    clock: ports.clock,
    warn: (error) => {
      log.warn({ err: error }, 'an automatic backup was not made');
      options.onError?.(error);
    },
  });
  const context: BackendContext = {
    host,
    folders,
    ports,
    log,
    uploads: createUploads(ports.ids),
    chunkedUploads: createChunkedUploads(() => store.staging(), ports.ids),
    downloads: createDownloads(ports.ids, (error) => log.warn({ err: error }, 'a finished file was not deleted')),
    settings: await followLanguage(openSettingsFile(folders.data), options.showLanguage ?? (() => undefined)),
    store: storeWithBackups(store, backups),
    backups,
  };
  if (options.withSample) await createFirstVisit(context);
  const app = createApp(context);
  return {
    fetch: async (request) => app.fetch(request),
    close: async () => {
      await context.chunkedUploads.clear();
      await context.downloads.clear();
      await context.store.close();
    },
  };
}

/** A disk that knows no modes, or a folder of somebody else, keeps nobody from their work. */
function closeToOthers(folder: string, log: Log): void {
  try {
    closeFolder(folder);
  } catch (error) {
    log.warn({ err: error }, 'the data folder could not be closed to others');
  }
}
