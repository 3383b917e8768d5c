import { sha256 } from '../sha256.ts';
import { withEntry } from './add-signature-fields.ts';
import { buildTimestampRequest, requestTimestamp } from './cms/timestamp-client.ts';
import { openPdf, type PdfFile } from './pdf/pdf-file.ts';
import { readPages } from './pdf/pdf-pages.ts';
import { readSignatureFields } from './pdf/signature-fields.ts';
import { appendRevision, PdfChanges } from './pdf/pdf-writer.ts';
import { isKind, need, pdfArray, pdfDict, pdfName, pdfText, type PdfRef, type PdfValue } from './pdf/pdf-value.ts';
import { digestAround, fillContents, fixByteRange, signaturePlaceholder } from './signature-placeholder.ts';
import { checkTimestamp } from './verify/timestamp-token.ts';

/**
 * Appends one save with the certificates for later validation (DSS) and a document timestamp; no earlier signature is
 * touched. The answer's imprint, nonce and signature are checked here before it is written.
 * @throws Error when the server cannot be reached or its answer is not about this file.
 */
export async function addTimestamp(pdf: Uint8Array, certificates: Uint8Array[], server: string): Promise<Uint8Array> {
  const file = openPdf(pdf);
  const changes = new PdfChanges(file);
  const signature = changes.add(signaturePlaceholder({ type: 'DocTimeStamp', subFilter: 'ETSI.RFC3161', more: [] }));
  addField(file, changes, signature);
  addValidationData(file, changes, certificates);
  const { bytes, offsets } = appendRevision(file, changes);
  const gap = fixByteRange(bytes, offsets.get(signature.num) ?? 0);
  const request = buildTimestampRequest(digestAround(gap, 'sha256'));
  const token = await requestTimestamp(server, request);
  const check = checkTimestamp(token, (hash) => digestAround(gap, hash), [], noTrust());
  if (check.faults.length > 0 || check.nonce !== request.nonce) throw new Error('the timestamp is not about this file');
  return fillContents(gap, token);
}

/** Whether the timestamp is trusted is asked when the file is verified, not when it is made. */
function noTrust(): Parameters<typeof checkTimestamp>[3] {
  return { roots: [], revocationLists: [], now: new Date(0) };
}

/** A field of no size on the first page, at the end of the form. */
function addField(file: PdfFile, changes: PdfChanges, signature: PdfRef): void {
  const view = file.view();
  const page = readPages(view)[0];
  if (!page) throw new Error('the file has no page');
  const count = readSignatureFields(view).length;
  const field = changes.add(
    pdfDict({
      Type: pdfName('Annot'),
      Subtype: pdfName('Widget'),
      FT: pdfName('Sig'),
      T: pdfText(`stempel-waktu-${count + 1}`),
      F: 132,
      Rect: pdfArray([0, 0, 0, 0]),
      P: page.ref,
      V: signature,
    }),
  );
  const annotations = view.resolve(page.dict.entries.get('Annots'));
  changes.set(page.ref, withEntry(page.dict, 'Annots', appended(annotations, field)));
  const formRef = need(view.root.entries.get('AcroForm'), 'ref', 'AcroForm');
  const form = view.resolveDict(formRef, 'AcroForm');
  changes.set(formRef, withEntry(form, 'Fields', appended(view.resolve(form.entries.get('Fields')), field)));
}

function appended(list: PdfValue, item: PdfValue): PdfValue {
  return pdfArray([...(isKind(list, 'array') ? list.items : []), item]);
}

/** Keeps what earlier saves carry and adds the certificates that are new, each once. */
function addValidationData(file: PdfFile, changes: PdfChanges, certificates: Uint8Array[]): void {
  const view = file.view();
  const existing = view.resolve(view.root.entries.get('DSS'));
  const known = isKind(existing, 'dict') ? view.resolve(existing.entries.get('Certs')) : null;
  const refs = isKind(known, 'array') ? known.items : [];
  const digest = (bytes: Uint8Array): string => sha256(bytes);
  const seen = new Set(
    refs.map((ref) => view.resolve(ref)).map((stream) => (isKind(stream, 'stream') ? digest(stream.raw) : '')),
  );
  const fresh = certificates.filter((der) => !seen.has(digest(der)));
  const added = fresh.map((raw) => changes.add({ kind: 'stream', dict: pdfDict({}), raw }));
  const dss = changes.add(pdfDict({ Type: pdfName('DSS'), Certs: pdfArray([...refs, ...added]) }));
  const root = need(view.trailer.entries.get('Root'), 'ref', 'Root');
  changes.set(root, withEntry(view.root, 'DSS', dss));
}
