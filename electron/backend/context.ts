import type { BackupKeeper } from './transfer/backups/backup-keeper.ts';
import type { Downloads } from './transfer/downloads.ts';
import type { Log } from './log.ts';
import type { ChunkedUploads } from './transfer/chunked-uploads.ts';
import type { Ports } from './ports.ts';
import type { Store } from './store/store.ts';
import type { SettingsFile } from './store/settings-file.ts';
import type { Uploads } from './transfer/uploads.ts';

/** Where the backend finds and keeps things. */
export interface Folders {
  /** Visits, settings, identities and logs of this person. */
  data: string;
  /** Shipped instruments, fonts and samples. */
  resources: string;
  /** The built page; absent for the command line. */
  renderer?: string;
}

/** What every handler can reach. */
export interface BackendContext {
  host: 'electron' | 'browser' | 'cli';
  folders: Folders;
  ports: Ports;
  log: Log;
  uploads: Uploads;
  chunkedUploads: ChunkedUploads;
  downloads: Downloads;
  settings: SettingsFile;
  store: Store;
  backups: BackupKeeper;
}
