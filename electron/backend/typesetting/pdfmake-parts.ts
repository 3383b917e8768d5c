import { createRequire } from 'node:module';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { LaidOutPage } from './merge-text-runs.ts';

// The parts behind pdfmake's front (0.3.11, pinned), put together here so that pictures come as bytes and not as base64,
// each document has its own files and fonts, and what is laid out can be touched before it is drawn.
// Not called `require`: the bundle of the desktop app declares that name itself.
const load = createRequire(import.meta.url);

function part(name: string): unknown {
  return (load(`pdfmake/js/${name}.js`) as { default: unknown }).default;
}

/** What pdfmake reads pictures through. */
export interface PictureFiles {
  existsSync: (name: string) => boolean;
  readFileSync: (name: string) => Buffer;
}

/** The part of pdfkit's document that is needed to fill and finish it. */
export interface PdfKitDocument extends NodeJS.ReadableStream {
  info: Record<string, unknown>;
  _addInfo(): void;
  end(): void;
}

type DocumentClass = new (
  fonts: Record<string, Record<string, string>>,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
  files: PictureFiles,
  localAccess: (path: string) => boolean,
) => PdfKitDocument;

interface PageShape {
  width: number;
  height: number;
  orientation: 'portrait' | 'landscape';
}

type Margins = Record<'left' | 'top' | 'right' | 'bottom', number>;
type Drawing = TDocumentDefinitions;

type BuilderClass = new (
  size: PageShape,
  margins: Margins,
  svg: object,
) => {
  registerTableLayouts(layouts: object): void;
  layoutDocument(
    content: Drawing['content'],
    document: PdfKitDocument,
    styles: object,
    defaultStyle: object,
    background: Drawing['background'],
    header: Drawing['header'],
    footer: Drawing['footer'],
    watermark: Drawing['watermark'],
  ): LaidOutPage[];
};

type RendererClass = new (
  document: PdfKitDocument,
  onProgress?: (drawn: number) => void,
) => { renderPages(pages: LaidOutPage[]): void };

const page = load('pdfmake/js/PageSize.js') as {
  normalizePageSize: (size: Drawing['pageSize']) => PageShape;
  normalizePageMargin: (margins: Drawing['pageMargins']) => Margins;
};

/** pdfkit's document, as pdfmake shapes it. */
export const PdfDocument = part('PDFDocument') as DocumentClass;
/** Draws laid out pages into a document. */
export const Renderer = part('Renderer') as RendererClass;

const LayoutBuilder = part('LayoutBuilder') as BuilderClass;
const SvgMeasure = part('SVGMeasure') as new () => object;
const { tableLayouts } = load('pdfmake/js/tableLayouts.js') as { tableLayouts: object };

/** The size of a definition's pages in points; A4 where it names none. */
export function pageSizeOf({ pageSize }: Drawing): PageShape {
  return page.normalizePageSize(pageSize);
}

/** Lays a definition out: which word, line and picture stands where on which page. Nothing is drawn yet. */
export function layOut(definition: Drawing, document: PdfKitDocument): LaidOutPage[] {
  const { content, styles = {}, defaultStyle = {}, header, footer, watermark } = definition;
  const builder = new LayoutBuilder(
    pageSizeOf(definition),
    page.normalizePageMargin(definition.pageMargins ?? 40),
    new SvgMeasure(),
  );
  builder.registerTableLayouts(tableLayouts);
  return builder.layoutDocument(
    content,
    document,
    styles,
    defaultStyle,
    definition.background,
    header,
    footer,
    watermark,
  );
}
