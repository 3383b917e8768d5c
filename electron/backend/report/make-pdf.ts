import { join, resolve, sep } from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** The part of pdfkit's document that is needed to finish it. */
interface PdfKitDocument extends NodeJS.ReadableStream {
  info: Record<string, unknown>;
  _addInfo(): void;
  end(): void;
}

/**
 * Lays a document out with the shipped fonts and nothing else from disk or network. `fonts` is their folder. The same
 * definition gives the same bytes.
 */
export async function makePdf(
  definition: TDocumentDefinitions,
  fonts: string,
  onProgress: (drawn: number) => void = () => {},
): Promise<Uint8Array> {
  const folder = resolve(fonts) + sep;
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => resolve(path).startsWith(folder));
  pdfmake.setProgressCallback(onProgress);
  pdfmake.setFonts({
    Source: {
      normal: join(folder, 'source-sans-3-regular.ttf'),
      bold: join(folder, 'source-sans-3-semibold.ttf'),
      italics: join(folder, 'source-sans-3-italic.ttf'),
    },
  });
  const document = (await pdfmake
    .createPdf({ version: '1.7', ...definition })
    .getStream()) as unknown as PdfKitDocument;
  escapeMetadata(document);
  return collect(document);
}

/** pdfkit writes the document's facts into XML as they are: a title with & or < would make the metadata unreadable. */
function escapeMetadata(document: PdfKitDocument): void {
  const addInfo = document._addInfo.bind(document);
  document._addInfo = () => {
    const plain = { ...document.info };
    for (const [name, value] of Object.entries(plain)) {
      if (typeof value === 'string') document.info[name] = escapeXml(value);
    }
    addInfo();
    Object.assign(document.info, plain);
  };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function collect(document: PdfKitDocument): Promise<Uint8Array> {
  return new Promise((fulfil, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.once('end', () => fulfil(new Uint8Array(Buffer.concat(chunks))));
    document.once('error', reject);
    document.end();
  });
}
