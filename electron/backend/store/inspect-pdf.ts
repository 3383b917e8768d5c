import { PDF } from '@libpdf/core';

const tail = 2048;

/** Whether bytes are a PDF to its end: with pages that can be reached, and open to everyone. @throws Error with the reason. */
export async function inspectPdf(bytes: Uint8Array): Promise<void> {
  if (!Buffer.from(bytes.subarray(-tail)).toString('latin1').includes('%%EOF')) throw new Error('the end is missing');
  const pdf = await PDF.load(bytes);
  if (pdf.isEncrypted && !pdf.isAuthenticated) throw new Error('locked with a password');
  if (pdf.getPageCount() === 0) throw new Error('no pages');
}
