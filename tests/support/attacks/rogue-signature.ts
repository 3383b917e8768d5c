import { addSignatureFields, withEntry } from '../../../electron/backend/signing/add-signature-fields.ts';
import { childAt, parseAsn1 } from '../../../electron/backend/signing/cms/asn1.ts';
import { buildTimestampRequest } from '../../../electron/backend/signing/cms/timestamp-client.ts';
import { digestAround } from '../../../electron/backend/signing/signature-placeholder.ts';
import type { PdfFile } from '../../../electron/backend/signing/pdf/pdf-file.ts';
import { readSignatureFields } from '../../../electron/backend/signing/pdf/signature-fields.ts';
import {
  isKind,
  need,
  pdfArray,
  pdfDict,
  pdfName,
  pdfText,
  type PdfRef,
} from '../../../electron/backend/signing/pdf/pdf-value.ts';
import type { PdfChanges } from '../../../electron/backend/signing/pdf/pdf-writer.ts';
import { firstPage, signedFile, type Attack, type Material } from './attack.ts';
import { fillField, rawSign } from './raw-sign.ts';
import { makeReport } from '../signing/make-report.ts';
import { makeTimestampAuthority } from '../pki/timestamp-server.ts';

/** Signatures that nobody asked for, by a signer whom the victim trusts. */
export async function rogueSignature(material: Material): Promise<Attack[]> {
  const signed = signedFile(material);
  const { insider: signer, at } = material;
  const family = 'rogue-signature';
  const make = (edit: (file: PdfFile, changes: PdfChanges, signature: PdfRef) => void): Promise<Uint8Array> =>
    rawSign(signed, { signer, at, edit });
  return [
    {
      family,
      name: 'a visible field over the text',
      pdf: await make((file, changes, signature) => addField(file, changes, signature, [50, 400, 500, 700])),
    },
    {
      family,
      name: 'an invisible field with a look',
      pdf: await make((file, changes, signature) => addField(file, changes, signature, [0, 0, 0, 0])),
    },
    {
      family,
      name: 'a signature and a change of the page',
      pdf: await make((file, changes, signature) => {
        addField(file, changes, signature, [0, 0, 0, 0]);
        const page = firstPage(file);
        changes.set(page.ref, withEntry(page.dict, 'Rotate', 180));
      }),
    },
    {
      family,
      name: 'the last signature is given anew',
      pdf: await make((file, changes, signature) => {
        const last = readSignatureFields(file.view()).at(-1);
        if (last) changes.set(last.ref, withEntry(last.dict, 'V', signature));
      }),
    },
    { family, name: 'a signature that no field names', pdf: await make(() => undefined) },
    {
      family,
      name: 'a timestamp in the box of the last signer',
      staysOpen: true,
      pdf: await stampBox(material.files.at(-2) ?? new Uint8Array(), material),
    },
    { family, name: 'an empty field is moved while it is signed', pdf: await moved(material) },
    {
      family,
      name: 'a visible field on a file that nobody certified',
      staysOpen: true,
      pdf: await onUncertified(material),
    },
  ];
}

/** Anyone gets a timestamp of a trusted authority: here it fills the box that waits for a person, drawn like a signature. */
export async function stampBox(
  pdf: Uint8Array,
  { insider: signer, at, pki }: Pick<Material, 'insider' | 'at' | 'pki'>,
): Promise<Uint8Array> {
  const answerTo = await makeTimestampAuthority(pki);
  return rawSign(pdf, {
    signer,
    at,
    kind: { type: 'DocTimeStamp', subFilter: 'ETSI.RFC3161' },
    edit: fillField,
    cms: (_key, gap) => {
      const answer = answerTo(buildTimestampRequest(digestAround(gap, 'sha256')).der);
      return Promise.resolve(childAt(parseAsn1(answer).node, 1, 'token').raw);
    },
  });
}

async function onUncertified({ insider: signer, at }: Material): Promise<Uint8Array> {
  const prepared = addSignatureFields(await makeReport(), [{ id: 'satu', label: 'Satu' }], { paper: 'A4' });
  const signed = await rawSign(prepared, { signer, at, edit: fillField });
  const edit = (file: PdfFile, changes: PdfChanges, signature: PdfRef): void =>
    addField(file, changes, signature, [50, 400, 500, 700]);
  return rawSign(signed, { signer, at, edit });
}

async function moved(material: Material): Promise<Uint8Array> {
  const almost = material.files.at(-2) ?? new Uint8Array();
  return rawSign(almost, {
    signer: material.insider,
    at: material.at,
    edit: (file, changes, signature) => {
      const empty = readSignatureFields(file.view()).find((field) => !field.signature);
      if (empty)
        changes.set(empty.ref, withEntry(withEntry(empty.dict, 'V', signature), 'Rect', pdfArray([50, 300, 550, 800])));
    },
  });
}

/** Adds a field with a look of its own to the first page. */
export function addField(file: PdfFile, changes: PdfChanges, signature: PdfRef, rect: number[]): void {
  const view = file.view();
  const page = firstPage(file);
  const look = changes.add({
    kind: 'stream',
    dict: pdfDict({ Type: pdfName('XObject'), Subtype: pdfName('Form'), BBox: pdfArray([0, 0, 450, 300]) }),
    raw: Buffer.from('1 0 0 rg 0 0 450 300 re f'),
  });
  const field = changes.add(
    pdfDict({
      Type: pdfName('Annot'),
      Subtype: pdfName('Widget'),
      FT: pdfName('Sig'),
      T: pdfText('palsu'),
      F: 132,
      Rect: pdfArray(rect),
      P: page.ref,
      V: signature,
      AP: pdfDict({ N: look }),
    }),
  );
  const annotations = view.resolve(page.dict.entries.get('Annots'));
  changes.set(
    page.ref,
    withEntry(page.dict, 'Annots', pdfArray([...(isKind(annotations, 'array') ? annotations.items : []), field])),
  );
  const form = need(view.root.entries.get('AcroForm'), 'ref', 'AcroForm');
  const dict = view.resolveDict(form, 'AcroForm');
  const fields = need(view.resolve(dict.entries.get('Fields')), 'array', 'Fields');
  changes.set(form, withEntry(dict, 'Fields', pdfArray([...fields.items, field])));
}
