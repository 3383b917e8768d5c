import type { ExportedFile } from '../../shared/contract/call.ts';
import { client } from './client.ts';

/** Saves a file that the backend made: through the native dialog where there is one, else as a download. */
export async function saveExported(file: Pick<ExportedFile, 'token' | 'fileName'>): Promise<void> {
  const { canSave } = await client.host.info();
  if (canSave) {
    await client.host.save({ token: file.token });
    return;
  }
  const link = document.createElement('a');
  link.href = `/downloads/${file.token}`;
  link.download = file.fileName;
  link.click();
}

/** The bytes of a file that the backend made. */
export async function exportedBytes(token: string): Promise<Uint8Array> {
  const answer = await fetch(`/downloads/${token}`);
  if (!answer.ok) throw new Error(`the finished file answered ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
