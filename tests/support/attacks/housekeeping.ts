import { withEntry } from '../../../electron/backend/signing/add-signature-fields.ts';
import { readSignatureFields } from '../../../electron/backend/signing/pdf/signature-fields.ts';
import {
  isKind,
  need,
  pdfArray,
  pdfDict,
  pdfName,
  pdfText,
  type PdfRef,
  type PdfValue,
} from '../../../electron/backend/signing/pdf/pdf-value.ts';
import { makePrepared, makeReport } from '../signing/make-report.ts';
import { signAs } from '../signing/three-signers.ts';
import { append, firstPage, signedFile, type Attack, type Material } from './attack.ts';
import { fillField, rawSign } from './raw-sign.ts';

const family = 'housekeeping';

/** Changes that hide behind what honest programs do beside signing: validation data, notes, empty looks. */
export async function housekeeping(material: Material): Promise<Attack[]> {
  const signed = signedFile(material);
  return [
    unlistedObject(signed),
    {
      family,
      name: 'an author in the notes',
      pdf: append(signed, (file, changes) => {
        const info = need(file.view().trailer.entries.get('Info'), 'ref', 'Info');
        changes.set(info, withEntry(file.view().resolveDict(info, 'Info'), 'Author', pdfText('Orang lain')));
      }),
    },
    {
      family,
      name: 'another date of change',
      staysOpen: true,
      pdf: append(signed, (file, changes) => {
        const info = need(file.view().trailer.entries.get('Info'), 'ref', 'Info');
        changes.set(info, withEntry(file.view().resolveDict(info, 'Info'), 'ModDate', pdfText('D:20300101000000Z')));
      }),
    },
    { family, name: 'other notes in XML', staysOpen: true, pdf: append(signed, replaceMetadata) },
    await sharedMetadata(material),
    await sharedLook(material),
    {
      family,
      name: 'the look of an empty box without a signature',
      pdf: append(material.files.at(-2) ?? new Uint8Array(), (file, changes) => {
        const empty = readSignatureFields(file.view()).find(({ signature }) => !signature);
        const look = empty ? need(empty.dict.entries.get('AP'), 'dict', 'AP').entries.get('N') : undefined;
        if (isKind(look, 'ref')) changes.set(look, drawing());
      }),
    },
  ];
}

function drawing(): PdfValue {
  const dict = pdfDict({ Subtype: pdfName('Form'), BBox: pdfArray([0, 0, 200, 90]) });
  return { kind: 'stream', dict, raw: Buffer.from('1 0 0 rg 0 0 200 90 re f') };
}

/** A save of validation data, with a new page content that its cross-reference does not list. */
function unlistedObject(signed: Uint8Array): Attack {
  const plain = append(signed, (file, changes) => {
    const root = need(file.view().trailer.entries.get('Root'), 'ref', 'Root');
    changes.set(root, withEntry(file.view().root, 'DSS', pdfDict({ Type: pdfName('DSS') })));
  });
  const text = Buffer.from(plain.subarray(signed.length)).toString('latin1');
  const evil = '5 0 obj\n<</Length 30>>\nstream\n1 0 0 rg 60 600 400 120 re f   \nendstream\nendobj\n';
  const at = text.indexOf('xref');
  const start = signed.length + at + evil.length;
  const moved = `${text.slice(0, at)}${evil}${text.slice(at)}`.replace(/startxref\n\d+/u, `startxref\n${start}`);
  return {
    family,
    name: 'an object that no cross-reference lists',
    pdf: new Uint8Array(Buffer.concat([signed, Buffer.from(moved, 'latin1')])),
  };
}

function replaceMetadata(...[file, changes]: Parameters<Parameters<typeof append>[1]>): void {
  const { root } = file.view();
  const ref = need(root.entries.get('Metadata'), 'ref', 'Metadata');
  const dict = pdfDict({ Type: pdfName('Metadata'), Subtype: pdfName('XML') });
  changes.set(ref, { kind: 'stream', dict, raw: Buffer.from('1 0 0 rg 60 600 400 120 re f') });
}

/** The notes in XML are also what a page shows. */
async function sharedMetadata({ insider, at }: Material): Promise<Attack> {
  const shown = append(await makeReport(), (file, changes) => {
    const page = firstPage(file);
    const notes = need(file.view().root.entries.get('Metadata'), 'ref', 'Metadata');
    const both = pdfArray([page.dict.entries.get('Contents') ?? null, notes]);
    changes.set(page.ref, withEntry(page.dict, 'Contents', both));
  });
  const prepared = append(shown, (file, changes) => addEmptyField(file, changes));
  const signed = await rawSign(prepared, { signer: insider, at, edit: fillField });
  return { family, name: 'notes in XML that a page shows', pdf: append(signed, replaceMetadata) };
}

function addEmptyField(...[file, changes]: Parameters<Parameters<typeof append>[1]>): void {
  const field = changes.add(
    pdfDict({
      Type: pdfName('Annot'),
      Subtype: pdfName('Widget'),
      FT: pdfName('Sig'),
      T: pdfText('satu'),
      Rect: pdfArray([0, 0, 0, 0]),
    }),
  );
  const root = need(file.view().trailer.entries.get('Root'), 'ref', 'Root');
  const form = pdfDict({ Fields: pdfArray([field]), SigFlags: 3 });
  changes.set(root, withEntry(file.view().root, 'AcroForm', form));
}

/** The empty look of the second signer's box is also drawn on a page, and is exchanged when the box is signed. */
async function sharedLook({ insider, at }: Material): Promise<Attack> {
  let look: PdfRef | undefined;
  const shown = append(await makePrepared(), (file, changes) => {
    const page = firstPage(file);
    const second = readSignatureFields(file.view())[1];
    const drawn = second ? need(second.dict.entries.get('AP'), 'dict', 'AP').entries.get('N') : undefined;
    look = need(drawn, 'ref', 'N');
    const resources = file.view().resolveDict(page.dict.entries.get('Resources'), 'Resources');
    const content = changes.add({ kind: 'stream', dict: pdfDict({}), raw: Buffer.from('/Kotak Do') });
    const both = pdfArray([page.dict.entries.get('Contents') ?? null, content]);
    const withBox = withEntry(resources, 'XObject', pdfDict({ Kotak: look }));
    changes.set(page.ref, withEntry(withEntry(page.dict, 'Contents', both), 'Resources', withBox));
  });
  const first = await signAs(shown, 'ketua', insider, at);
  const pdf = await rawSign(first, {
    signer: insider,
    at,
    edit: (file, changes, signature) => {
      fillField(file, changes, signature);
      if (look) changes.set(look, drawing());
    },
  });
  return { family, name: 'the look of a box that a page shows too', pdf };
}
