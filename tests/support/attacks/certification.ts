import { addSignatureFields, withEntry } from '../../../electron/backend/signing/add-signature-fields.ts';
import { need, pdfArray, pdfDict, pdfName, type PdfValue } from '../../../electron/backend/signing/pdf/pdf-value.ts';
import { makeReport } from '../signing/make-report.ts';
import { signAs } from '../signing/three-signers.ts';
import { append, signedFile, stamp, type Attack, type Material } from './attack.ts';
import { fillField, rawSign, type RawSignature } from './raw-sign.ts';
import { addField } from './rogue-signature.ts';

/** The lock of the first signer broken, doubled, moved or taken off. */
export async function certification(material: Material): Promise<Attack[]> {
  const { insider: signer, at } = material;
  const signed = signedFile(material);
  const prepared = addSignatureFields(
    await makeReport(),
    [
      { id: 'satu', label: 'Satu' },
      { id: 'dua', label: 'Dua' },
    ],
    { paper: 'A4' },
  );
  const locked = (level: PdfValue): Promise<Uint8Array> =>
    rawSign(prepared, {
      signer,
      at,
      more: [['Reference', lock(level)]],
      edit: (file, changes, signature) => {
        fillField(file, changes, signature);
        const root = need(file.view().trailer.entries.get('Root'), 'ref', 'Root');
        changes.set(root, withEntry(file.view().root, 'Perms', pdfDict({ DocMDP: signature })));
      },
    });
  const second = (pdf: Uint8Array, more: [string, PdfValue][] = []): Promise<Uint8Array> =>
    rawSign(pdf, { signer, at, more, edit: fillField });
  const unlocked = await rawSign(prepared, { signer, at, edit: fillField });
  const family = 'certification';
  // The evil annotation and the sneaky signature: what each level says it allows, used to draw over the text.
  const byLevel: Attack[] = [];
  for (const level of [1, 2, 3]) {
    const file = await locked(level);
    for (const subtype of ['Stamp', 'FreeText', 'Redact'])
      byLevel.push({ family, name: `${subtype} over the text with P=${level}`, pdf: stamp(file, subtype) });
    const edit: RawSignature['edit'] = (pdf, changes, signature) =>
      addField(pdf, changes, signature, [50, 400, 500, 700]);
    byLevel.push({
      family,
      name: `a new signature box with P=${level}`,
      pdf: await rawSign(file, { signer, at, edit }),
    });
  }
  return [
    ...byLevel,
    { family, name: 'a second signature although P=1', pdf: await second(await locked(1)) },
    { family, name: 'a level that does not exist', pdf: await second(await locked(4)) },
    { family, name: 'a level that is no number', pdf: await second(await locked(pdfName('two'))) },
    { family, name: 'two locks', pdf: await second(await locked(2), [['Reference', lock(2)]]) },
    { family, name: 'a lock by the second signer', pdf: await second(unlocked, [['Reference', lock(2)]]) },
    { family, name: 'the lock taken out of the catalogue', pdf: editPerms(signed, undefined) },
    {
      family,
      name: 'the catalogue names another signature',
      pdf: editPerms(await signAs(prepared, 'satu', signer, at), pdfDict({ DocMDP: pdfDict({}) })),
    },
  ];
}

function lock(level: PdfValue): PdfValue {
  const parameters = pdfDict({ Type: pdfName('TransformParams'), P: level, V: pdfName('1.2') });
  return pdfArray([
    pdfDict({ Type: pdfName('SigRef'), TransformMethod: pdfName('DocMDP'), TransformParams: parameters }),
  ]);
}

function editPerms(pdf: Uint8Array, perms: PdfValue | undefined): Uint8Array {
  return append(pdf, (file, changes) => {
    const root = need(file.view().trailer.entries.get('Root'), 'ref', 'Root');
    const entries = new Map(file.view().root.entries);
    if (perms === undefined) entries.delete('Perms');
    else entries.set('Perms', perms);
    changes.set(root, { kind: 'dict', entries });
  });
}
