import { join, resolve, sep } from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** Lays a small document out with the shipped fonts and nothing else from disk or network. `fonts` is their folder. */
export async function renderPdf(definition: TDocumentDefinitions, fonts: string): Promise<Uint8Array> {
  const folder = resolve(fonts) + sep;
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => resolve(path).startsWith(folder));
  pdfmake.setFonts({
    Source: {
      normal: join(folder, 'source-sans-3-regular.ttf'),
      bold: join(folder, 'source-sans-3-semibold.ttf'),
    },
  });
  const document = pdfmake.createPdf({ version: '1.7', ...definition });
  return new Uint8Array(await document.getBuffer());
}
