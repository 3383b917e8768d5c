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
  link.href = `/exports/${file.token}`;
  link.download = file.fileName;
  link.click();
}
