import { client, upload } from '../client/client.ts';

/** Saves bytes made in the page: through the native dialog where there is one, else as a download. */
export async function saveBlob(bytes: Blob, fileName: string): Promise<void> {
  const { canSave } = await client.host.info();
  if (canSave) {
    await client.host.saveMade({ upload: await upload(new File([bytes], fileName)) });
    return;
  }
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
