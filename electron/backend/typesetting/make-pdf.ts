import { join, resolve, sep } from 'node:path';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { SignatureFrame } from '../signing/add-signature-fields.ts';
import { mergeTextRuns } from './merge-text-runs.ts';
import { layOut, pageSizeOf, PdfDocument, Renderer, type PdfKitDocument, type PictureFiles } from './pdfmake-parts.ts';
import { signatureFrames } from './signature-frames.ts';

/** What goes with a definition. */
export interface MakeOptions {
  /** Pictures by the name under which the definition's `images` list them. */
  pictures?: Record<string, Uint8Array>;
  /** Hears where on the paper each marked signatory signs. */
  onFrames?: (frames: SignatureFrame[]) => void;
  /** Hears how much is drawn, from 0 to 1. */
  onProgress?: ((drawn: number) => void) | undefined;
}

/**
 * Lays a document out with the shipped fonts and nothing else from disk or network. `fonts` is their folder. The same
 * definition gives the same bytes.
 */
export async function makePdf(
  definition: TDocumentDefinitions,
  fonts: string,
  options: MakeOptions = {},
): Promise<Uint8Array> {
  const document = emptyDocument(definition, fonts, options.pictures ?? {});
  escapeMetadata(document);
  const pages = layOut(definition, document);
  mergeTextRuns(pages);
  options.onFrames?.(signatureFrames(pages, pageSizeOf(definition).height));
  new Renderer(document, options.onProgress).renderPages(pages);
  return collect(document);
}

/** For each page but the last, the word with which the text of the next one begins. Lays the definition out once. */
export function catchwordsOf(
  definition: TDocumentDefinitions,
  fonts: string,
  pictures: Record<string, Uint8Array>,
): string[] {
  const margins = definition.pageMargins;
  const top = Array.isArray(margins) ? (margins[1] ?? 0) : 0;
  const pages = layOut(definition, emptyDocument(definition, fonts, pictures));
  return pages.slice(1).map(({ items }) => {
    const lines = items.filter(({ item }) => item.inlines?.length && (item.y ?? 0) >= top);
    const [first] = lines.sort((a, b) => (a.item.y ?? 0) - (b.item.y ?? 0) || (a.item.x ?? 0) - (b.item.x ?? 0));
    return first?.item.inlines?.[0]?.text.trim() ?? '';
  });
}

function emptyDocument(
  definition: TDocumentDefinitions,
  fonts: string,
  pictures: Record<string, Uint8Array>,
): PdfKitDocument {
  const folder = resolve(fonts) + sep;
  const { width, height } = pageSizeOf(definition);
  const files: PictureFiles = {
    existsSync: (name) => Object.hasOwn(pictures, name),
    readFileSync: (name) => bufferOf(pictures[name]),
  };
  const options = {
    size: [width, height],
    pdfVersion: definition.version ?? '1.7',
    subset: definition.subset,
    displayTitle: definition.displayTitle ?? false,
    lang: definition.language,
    fontLayoutCache: true,
    autoFirstPage: false,
    info: infoOf(definition),
    // Without it PDFKit would open a standard font that is not embedded.
    font: null,
  };
  const isShipped = (path: string): boolean => resolve(path).startsWith(folder);
  return new PdfDocument({ Source: facesIn(folder) }, definition.images ?? {}, {}, {}, options, files, isShipped);
}

/** The facts of a document under the names of the PDF standard: `creationDate` → `CreationDate`. */
function infoOf({ info = {} }: TDocumentDefinitions): Record<string, unknown> {
  const named = Object.entries(info).map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value]);
  return { Producer: 'Tinjau', Creator: 'Tinjau', ...Object.fromEntries(named) } as Record<string, unknown>;
}

/** The faces by path, because the text of charts is set by path as well, and PDFKit knows a font by how it was named. */
function facesIn(folder: string): Record<string, string> {
  return {
    normal: join(folder, 'source-sans-3-regular.ttf'),
    bold: join(folder, 'source-sans-3-semibold.ttf'),
    italics: join(folder, 'source-sans-3-italic.ttf'),
  };
}

/** The same bytes as a Buffer, not a copy of them. */
function bufferOf(bytes: Uint8Array = new Uint8Array()): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
    document.once('end', () => fulfil(wholeOf(chunks)));
    document.once('error', reject);
    document.end();
  });
}

/** The chunks in memory of their own, which can go to another thread without a copy. */
function wholeOf(chunks: Buffer[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
