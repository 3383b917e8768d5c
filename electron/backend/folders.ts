import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { makeFolderNow, makeTemporaryFolder } from './store/private-files.ts';

/** Where this person's visits are kept unless told otherwise: the same folder for the app and the command line. */
export function defaultDataFolder(environment: Record<string, string | undefined>, platform: NodeJS.Platform): string {
  if (environment['TINJAU_DATA']) return environment['TINJAU_DATA'];
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Tinjau');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Tinjau');
  return join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'tinjau');
}

/**
 * Where the desktop shell keeps its own files: inside the data folder, and with them the lock that gives one window to a data
 * folder; or, where that takes no writing, apart from it: without a place for that lock the shell would quit in silence.
 */
export function shellFolder(dataFolder: string): string {
  const folder = join(dataFolder, 'shell');
  try {
    makeFolderNow(folder);
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    // The page tells why the data folder takes no writing.
    return makeTemporaryFolder('tinjau-shell-');
  }
}
