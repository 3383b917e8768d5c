import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this person's visits are kept unless told otherwise: the same folder for the app and the command line. */
export function defaultDataFolder(environment: Record<string, string | undefined>, platform: NodeJS.Platform): string {
  if (environment['TINJAU_DATA']) return environment['TINJAU_DATA'];
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Tinjau');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Tinjau');
  return join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'tinjau');
}
