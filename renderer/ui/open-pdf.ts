import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Opens a PDF to be drawn; the reader and its worker are loaded when they are first needed. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const [{ getDocument, GlobalWorkerOptions }, { default: PdfWorker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?worker'),
  ]);
  GlobalWorkerOptions.workerPort ??= new PdfWorker();
  // Our papers need neither WebAssembly, which the policy forbids, nor anything from elsewhere.
  return getDocument({ data: bytes, useWasm: false, useWorkerFetch: false }).promise;
}
