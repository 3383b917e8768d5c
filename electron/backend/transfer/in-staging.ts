import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackendContext } from '../context.ts';
import { makeFolder } from '../store/private-files.ts';

/** Hands out an empty folder in which something is made; what is left of it afterwards is deleted. */
export async function inStaging<T>(context: BackendContext, make: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(await context.store.staging(), context.ports.ids.next());
  await makeFolder(folder);
  try {
    return await make(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
