import { workerData } from 'node:worker_threads';
import { PdfFault } from '../signing/pdf/pdf-fault.ts';
import { openPdf } from '../signing/pdf/pdf-file.ts';
import { readPages } from '../signing/pdf/pdf-pages.ts';
import { answerFromWorker } from '../untrusted/answer-from-worker.ts';
import { overrunOf } from '../untrusted/work-overrun.ts';
import type { PdfState } from './inspect-pdf.ts';

const tail = 2048;

await answerFromWorker(() => inspect(workerData as Uint8Array));

/** By our own strict reader, whose work is counted; what it cannot read, others may. */
async function inspect(bytes: Uint8Array): Promise<PdfState> {
  try {
    const pages = readPages(openPdf(bytes).view()).length;
    return { isStrict: true, ...(pages === 0 ? { fault: 'no pages' } : {}) };
  } catch (error) {
    if (!(error instanceof PdfFault)) throw error;
    if (error.code === 'too-complex') return { isStrict: false, fault: 'too-complex' };
    const fault = await faultForOthers(bytes);
    return { isStrict: false, ...(fault === undefined ? {} : { fault }) };
  }
}

/** Why no reader can show the file to its end; undefined when one can. */
async function faultForOthers(bytes: Uint8Array): Promise<string | undefined> {
  if (!Buffer.from(bytes.subarray(-tail)).toString('latin1').includes('%%EOF')) return 'the end is missing';
  const { PDF } = await import('@libpdf/core');
  try {
    const pdf = await PDF.load(bytes);
    if (pdf.isEncrypted && !pdf.isAuthenticated) return 'locked with a password';
    return pdf.getPageCount() === 0 ? 'no pages' : undefined;
  } catch (error) {
    if (overrunOf(error)) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}
