import { readFile } from 'node:fs/promises';

interface Folder {
  files: Record<string, Partial<Folder>>;
}

/** Names of all files in an Electron archive: its header is JSON behind four 32-bit sizes. */
export async function archiveFiles(archive: string): Promise<string[]> {
  const bytes = await readFile(archive);
  return namesIn(JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Folder, '');
}

function namesIn(folder: Folder, path: string): string[] {
  return Object.entries(folder.files).flatMap(([name, entry]) =>
    entry.files ? namesIn({ files: entry.files }, `${path}${name}/`) : [`${path}${name}`],
  );
}
