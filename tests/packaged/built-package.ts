import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../support/open-backend.ts';

interface BuiltPackage {
  binary: string;
  archive: string;
}

/** The unpacked app in dist/ that `npx electron-builder --dir` makes; skips the test where there is none. */
export function builtPackage(skip: (reason: string) => never): BuiltPackage {
  const dist = join(repository, 'dist');
  const folder = existsSync(dist) ? readdirSync(dist).find((name) => name.endsWith('-unpacked')) : undefined;
  if (folder === undefined) return skip('no package was built here (npx electron-builder --dir)');
  return {
    binary: join(dist, folder, process.platform === 'win32' ? 'Tinjau.exe' : 'tinjau'),
    archive: join(dist, folder, 'resources', 'app.asar'),
  };
}
