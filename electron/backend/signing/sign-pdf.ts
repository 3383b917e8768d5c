import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { withEntry } from './add-signature-fields.ts';
import { buildCms } from './cms/build-cms.ts';
import type { SigningKey } from './open-pkcs12.ts';
import { copyObjects } from './pdf/copy-objects.ts';
import { openPdf, type PdfFile } from './pdf/pdf-file.ts';
import { readPages } from './pdf/pdf-pages.ts';
import { readSignatureFields, type SignatureField } from './pdf/signature-fields.ts';
import { appendRevision, PdfChanges } from './pdf/pdf-writer.ts';
import { isKind, need, pdfArray, pdfDict, pdfName, pdfText, type PdfRef, type PdfValue } from './pdf/pdf-value.ts';
import { digestAround, fillContents, fixByteRange, pdfDate, signaturePlaceholder } from './signature-placeholder.ts';

/** What one person signs, with which key, and how it looks. */
export interface SignRequest {
  pdf: Uint8Array;
  /** Name of an empty signature field. */
  field: string;
  key: SigningKey;
  /** The signer's name as the file states it. */
  name: string;
  reason?: string;
  at: Date;
  /** A one-page PDF in the shape of the field, drawn into it; absent for an invisible field. */
  appearance?: Uint8Array;
}

/**
 * Signs one field by an incremental save: PAdES baseline B-B, and the first signature of the file certifies it so that
 * only signatures may follow (DocMDP P=2). The old bytes are an exact prefix of the result.
 * @throws AppError `not-found` when there is no such field, `conflict` when it is signed already.
 */
export async function signPdf(request: SignRequest): Promise<Uint8Array> {
  const file = openPdf(request.pdf);
  const fields = readSignatureFields(file.view());
  const field = openField(fields, request.field);
  const isFirst = fields.every((other) => other.signature === undefined);
  const changes = new PdfChanges(file);
  const signature = changes.add(signatureDict(request, isFirst));
  changes.set(field.ref, signedField(field, { request, signature, changes }));
  if (isFirst) certify(file, signature, changes);
  const { bytes, offsets } = appendRevision(file, changes);
  const gap = fixByteRange(bytes, offsets.get(signature.num) ?? 0);
  return fillContents(gap, await buildCms(request.key, (hash) => digestAround(gap, hash)));
}

function openField(fields: SignatureField[], name: string): SignatureField {
  const field = fields.find((candidate) => candidate.name === name);
  if (!field) {
    const names = fields.map((candidate) => candidate.name).join(', ');
    throw new AppError(
      'not-found',
      sentence('signing.noSuchField', { name, names: names === '' ? sentence('signing.noFieldAtAll') : names }),
    );
  }
  if (!field.signature) return field;
  throw new AppError('conflict', sentence('signing.fieldSigned', { name }));
}

function signatureDict(request: SignRequest, isFirst: boolean): PdfValue {
  const more: [string, PdfValue][] = [
    ['Name', pdfText(request.name)],
    ['M', pdfDate(request.at)],
  ];
  if (request.reason !== undefined) more.push(['Reason', pdfText(request.reason)]);
  if (isFirst) more.push(['Reference', pdfArray([certification()])]);
  return signaturePlaceholder({ type: 'Sig', subFilter: 'ETSI.CAdES.detached', more });
}

function certification(): PdfValue {
  return pdfDict({
    Type: pdfName('SigRef'),
    TransformMethod: pdfName('DocMDP'),
    TransformParams: pdfDict({ Type: pdfName('TransformParams'), P: 2, V: pdfName('1.2') }),
  });
}

function certify(file: PdfFile, signature: PdfRef, changes: PdfChanges): void {
  const view = file.view();
  const root = need(view.trailer.entries.get('Root'), 'ref', 'Root');
  changes.set(root, withEntry(view.root, 'Perms', pdfDict({ DocMDP: signature })));
}

function signedField(
  field: SignatureField,
  signing: { request: SignRequest; signature: PdfRef; changes: PdfChanges },
): PdfValue {
  const signed = withEntry(field.dict, 'V', signing.signature);
  const { appearance } = signing.request;
  if (!appearance) return signed;
  const form = appearanceForm(appearance, signing.changes);
  return withEntry(signed, 'AP', pdfDict({ N: form }));
}

/** The size of a field in points. */
export function fieldSize(file: PdfFile, field: SignatureField): { width: number; height: number } {
  const rect = need(file.view().resolve(field.dict.entries.get('Rect')), 'array', 'Rect').items.map(Number);
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  return { width: Math.abs(right - left), height: Math.abs(top - bottom) };
}

/** The first page of a small PDF as a form XObject. */
function appearanceForm(pdf: Uint8Array, changes: PdfChanges): PdfRef {
  const source = openPdf(pdf).view();
  const page = readPages(source)[0];
  const content = source.resolve(page?.dict.entries.get('Contents'));
  if (!page || !isKind(content, 'stream')) throw new Error('the appearance has no page with one content stream');
  const filter = content.dict.entries.get('Filter');
  const dict = pdfDict({
    Type: pdfName('XObject'),
    Subtype: pdfName('Form'),
    BBox: page.dict.entries.get('MediaBox') ?? null,
    Resources: copyObjects(page.dict.entries.get('Resources') ?? null, source, changes),
    ...(filter === undefined ? {} : { Filter: filter }),
  });
  return changes.add({ kind: 'stream', dict, raw: content.raw });
}
