import { join } from 'node:path';
import { addSignatureFields, type Signatory } from '../../../electron/backend/signing/add-signature-fields.ts';
import { makePdf } from '../../../electron/backend/typesetting/make-pdf.ts';

/** The shipped fonts. */
export const fonts = join(import.meta.dirname, '../../../resources/fonts');

/** Those who sign in tests; one id has a dot, which a field name cannot have. */
export const signatories: Signatory[] = [
  { id: 'ketua', label: 'Ketua Tim Evaluasi' },
  { id: 'pendamping.1', label: 'Pendamping' },
  { id: 'tuan-rumah', label: 'Asisten I' },
];

/** A small report: words, and a last page for signatures. */
export function makeReport(words = 'Nilai akhir 2,94'): Promise<Uint8Array> {
  return makePdf(
    {
      pageSize: 'A4',
      info: { title: 'Laporan uji', creationDate: new Date('2020-02-28T09:00:00Z') },
      defaultStyle: { font: 'Source' },
      content: [{ text: words }, { text: 'Tanda tangan', pageBreak: 'before' }],
    },
    fonts,
  );
}

/** The report with its empty signature fields. */
export async function makePrepared(words?: string): Promise<Uint8Array> {
  return addSignatureFields(await makeReport(words), signatories, { paper: 'A4' });
}
