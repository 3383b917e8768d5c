import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const repository = resolve(import.meta.dirname, '../..');

const generated = new Set(['.git', '.data', 'node_modules', 'out', 'dist', 'test-results']);

/** One import of a source file, as written. */
export interface Import {
  from: string;
  isTypeOnly: boolean;
}

/** Every file of the repository that people write, as paths with `/` from its root. */
export function allFiles(): string[] {
  return below(repository);
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (generated.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? below(path) : [relative(repository, path).replaceAll('\\', '/')];
  });
}

/** The TypeScript files below these folders. */
export function sourceFiles(...folders: string[]): string[] {
  return allFiles().filter((file) => /\.tsx?$/u.test(file) && folders.some((folder) => file.startsWith(`${folder}/`)));
}

export function textOf(file: string): string {
  return readFileSync(join(repository, file), 'utf8');
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[\w*${}\s,]+?\sfrom\s+)?['"]([^'"]+)['"]/gmu;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/gu;

/** What a source file imports, statically and dynamically. */
export function importsOf(text: string): Import[] {
  return [
    ...[...text.matchAll(statement)].map(([, type, from = '']) => ({ from, isTypeOnly: type !== undefined })),
    ...[...text.matchAll(dynamic)].map(([, from = '']) => ({ from, isTypeOnly: false })),
  ];
}

/** The package that an import names: `@scope/name` or `name`; undefined for files and for Node's own modules. */
export function packageOf({ from }: Import): string | undefined {
  if (from.startsWith('.') || from.startsWith('node:')) return undefined;
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}
