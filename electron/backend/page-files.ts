import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { percentDecoded } from './percent-decoded.ts';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
};

/** A file of the built page. */
export interface PageFile {
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Reads one file of the built page; undefined when there is none. A path without an extension is a route of the page
 * and gets `index.html`. Nothing outside the folder is ever read.
 */
export async function readPageFile(folder: string, urlPath: string): Promise<PageFile | undefined> {
  const path = decodePath(urlPath);
  if (path === undefined) return undefined;
  const extension = extname(path);
  const file = join(folder, extension === '' ? 'index.html' : path);
  const mediaType = mediaTypes[extension === '' ? '.html' : extension];
  if (mediaType === undefined || !file.startsWith(folder + sep)) return undefined;
  try {
    return { mediaType, bytes: new Uint8Array(await readFile(file)) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))
      return undefined;
    throw error;
  }
}

/** The path inside the folder, or undefined for one that tries to leave it. */
function decodePath(urlPath: string): string | undefined {
  const path = percentDecoded(urlPath);
  if (path === undefined || /[\0\\]/u.test(path) || path.split('/').includes('..')) return undefined;
  return normalize(path);
}
