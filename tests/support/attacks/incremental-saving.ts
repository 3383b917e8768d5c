import { withEntry } from '../../../electron/backend/signing/add-signature-fields.ts';
import { pdfDict, pdfName, pdfText } from '../../../electron/backend/signing/pdf/pdf-value.ts';
import { append, firstPage, lastByteRange, overlay, signedFile, stamp, type Attack, type Material } from './attack.ts';

/** Content appended after the last signature, honestly saved or half saved. */
export function incrementalSaving(material: Material): Attack[] {
  const signed = signedFile(material);
  const replaced = append(signed, (file, changes) => {
    const page = firstPage(file);
    changes.set(page.ref, withEntry(page.dict, 'Contents', changes.add(overlay())));
  });
  const appended = Buffer.from(replaced.subarray(signed.length)).toString('latin1');
  const tail = (text: string): Uint8Array => new Uint8Array(Buffer.concat([signed, Buffer.from(text, 'latin1')]));
  const { start, end } = lastByteRange(signed);
  const copiedSignature = Buffer.from(signed.subarray(start, end)).toString('latin1');
  const family = 'incremental-saving';
  return [
    { family, name: 'a page gets other content', pdf: replaced },
    { family, name: 'objects without a cross-reference', pdf: tail(appended.replace(/xref[\s\S]*/u, '')) },
    {
      family,
      name: 'objects and a trailer without a cross-reference',
      pdf: tail(appended.replace(/xref[\s\S]*?trailer/u, 'trailer')),
    },
    { family, name: 'a save without startxref', pdf: tail(appended.replace(/startxref[\s\S]*/u, '%%EOF\n')) },
    {
      family,
      name: 'a save whose startxref names the signed one',
      pdf: tail(appended.replace(/startxref\n\d+/u, `startxref\n${originalStartxref(signed)}`)),
    },
    { family, name: 'a save with a copy of the signature', pdf: tail(`${appended}${copiedSignature}\n%%EOF\n`) },
    { family, name: 'a few bytes behind %%EOF', pdf: tail('\n% one more remark\n') },
    { family, name: 'a drawing as an annotation', pdf: stamp(signed) },
    {
      family,
      name: 'another title',
      pdf: append(signed, (file, changes) => {
        const info = file.view().trailer.entries.get('Info');
        if (typeof info === 'object' && info?.kind === 'ref')
          changes.set(info, pdfDict({ Title: pdfText('Laporan lain') }));
      }),
    },
    {
      family,
      name: 'another catalogue',
      pdf: append(signed, (file, changes) => {
        const root = file.view().trailer.entries.get('Root');
        if (typeof root === 'object' && root?.kind === 'ref')
          changes.set(
            root,
            withEntry(
              file.view().root,
              'OpenAction',
              pdfDict({ S: pdfName('JavaScript'), JS: pdfText('app.alert(1)') }),
            ),
          );
      }),
    },
    {
      family,
      name: 'the form asks viewers to draw it anew',
      pdf: append(signed, (file, changes) => {
        const form = file.view().root.entries.get('AcroForm');
        if (typeof form === 'object' && form?.kind === 'ref')
          changes.set(form, withEntry(file.view().resolveDict(form, 'form'), 'NeedAppearances', true));
      }),
    },
    { family, name: 'an object is freed', pdf: freed(signed) },
  ];
}

function originalStartxref(pdf: Uint8Array): string {
  return /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(Buffer.from(pdf).toString('latin1'))?.[1] ?? '';
}

/** A save that only says that an object is gone. */
function freed(pdf: Uint8Array): Uint8Array {
  const previous = originalStartxref(pdf);
  const size =
    [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/Size (\d+)/gu),
    ].at(-1)?.[1] ?? '';
  const text = `xref\n3 1\n0000000000 00001 f \ntrailer\n<</Size ${size} /Root ${root(pdf)} /Prev ${previous}>>\nstartxref\n${pdf.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([pdf, Buffer.from(text, 'latin1')]));
}

function root(pdf: Uint8Array): string {
  return (
    [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/Root (\d+ \d+ R)/gu),
    ].at(-1)?.[1] ?? ''
  );
}
