import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { openPdf } from './pdf/pdf-file.ts';
import { readPages, type PdfPage } from './pdf/pdf-pages.ts';
import { appendRevision, PdfChanges } from './pdf/pdf-writer.ts';
import {
  isKind,
  need,
  pdfArray,
  pdfDict,
  pdfName,
  pdfText,
  type PdfDict,
  type PdfRef,
  type PdfValue,
} from './pdf/pdf-value.ts';
import { boxesPerPage, signatureBoxes } from './signature-geometry.ts';
import type { PageRect, PageSize } from '../typesetting/page-geometry.ts';

/** Someone who is expected to sign: `id` becomes the field's name, `label` is shown to people. */
export interface Signatory {
  id: string;
  label: string;
}

/** Where a signatory signs on a paper as it is laid out; pages count from 0. */
export interface SignatureFrame {
  signatory: string;
  page: number;
  rect: PageRect;
}

/**
 * Appends one empty, visible signature field per signatory: in the frame that the paper keeps for them, else in the
 * boxes of the signature pages. `firstPage` counts from 0; by default the signature pages are the last ones.
 * @throws AppError `conflict` when the file already has a form.
 */
export function addSignatureFields(
  pdf: Uint8Array,
  signatories: readonly Signatory[],
  layout: { paper: PageSize; firstPage?: number; frames?: readonly SignatureFrame[] },
): Uint8Array {
  const file = openPdf(pdf);
  const view = file.view();
  if (view.root.entries.has('AcroForm')) throw alreadyPrepared();
  const pages = readPages(view);
  const needed = Math.ceil(signatories.length / boxesPerPage);
  const first = layout.firstPage ?? pages.length - needed;
  const changes = new PdfChanges(file);
  const annotations = new Map<PdfPage, PdfRef[]>();
  const boxes = signatureBoxes(layout.paper, signatories.length);
  const fields = signatories.map((signatory, index) => {
    const frame = layout.frames?.find((one) => one.signatory === signatory.id);
    const box = boxes[index];
    const page = pages[frame?.page ?? first + (box?.page ?? 0)];
    const rect = frame?.rect ?? box?.field;
    if (!rect || !page) throw new Error(`the report has no signature page for signatory ${index + 1}`);
    const field = changes.add(emptyField(signatory, rect, page.ref, changes));
    annotations.set(page, [...(annotations.get(page) ?? []), field]);
    return field;
  });
  for (const [page, added] of annotations) {
    const existing = view.resolve(page.dict.entries.get('Annots'));
    const items = [...(isKind(existing, 'array') ? existing.items : []), ...added];
    changes.set(page.ref, withEntry(page.dict, 'Annots', pdfArray(items)));
  }
  setForm({ root: need(view.trailer.entries.get('Root'), 'ref', 'Root'), dict: view.root, changes, fields });
  return appendRevision(file, changes).bytes;
}

function emptyField(signatory: Signatory, rect: PageRect, page: PdfRef, changes: PdfChanges): PdfValue {
  const empty = changes.add({
    kind: 'stream',
    dict: pdfDict({
      Type: pdfName('XObject'),
      Subtype: pdfName('Form'),
      BBox: pdfArray([0, 0, rect.width, rect.height]),
      Resources: pdfDict({}),
    }),
    raw: new Uint8Array(),
  });
  return pdfDict({
    Type: pdfName('Annot'),
    Subtype: pdfName('Widget'),
    FT: pdfName('Sig'),
    T: pdfText(fieldName(signatory.id)),
    TU: pdfText(signatory.label),
    // Print and Locked: the field prints, and no reader offers to move it.
    F: 132,
    Rect: pdfArray([rect.x, rect.y, rect.x + rect.width, rect.y + rect.height]),
    P: page,
    AP: pdfDict({ N: empty }),
  });
}

/** A signatory's id as a field name: a dot would make a hierarchy of fields. */
export function fieldName(signatoryId: string): string {
  return signatoryId.replaceAll('.', '·');
}

function setForm(plan: { root: PdfRef; dict: PdfDict; changes: PdfChanges; fields: PdfRef[] }): void {
  // 3 = signatures exist, append only.
  const form = plan.changes.add(pdfDict({ Fields: pdfArray(plan.fields), SigFlags: 3 }));
  plan.changes.set(plan.root, withEntry(plan.dict, 'AcroForm', form));
}

/** A copy of a dictionary with one entry set. */
export function withEntry(dict: PdfDict, key: string, value: PdfValue): PdfDict {
  return { kind: 'dict', entries: new Map(dict.entries).set(key, value) };
}

function alreadyPrepared(): AppError {
  return new AppError('conflict', sentence('paper.alreadyPrepared'));
}
