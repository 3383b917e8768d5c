import { withEntry } from '../../../electron/backend/signing/add-signature-fields.ts';
import { readSignatureFields } from '../../../electron/backend/signing/pdf/signature-fields.ts';
import { pdfArray, type PdfDict } from '../../../electron/backend/signing/pdf/pdf-value.ts';
import { makePrepared, makeReport } from '../signing/make-report.ts';
import { append, overlay, firstPage, signedFile, type Attack, type Material } from './attack.ts';
import { signAs } from '../signing/three-signers.ts';

/** Signatures taken away, by cutting the file or by a new save. */
export async function stripping(material: Material): Promise<Attack[]> {
  const { files } = material;
  const signed = signedFile(material);
  const family = 'stripping';
  return [
    { family, name: 'the last signature cut off', pdf: files[2] ?? new Uint8Array() },
    { family, name: 'all but the first cut off', pdf: files[1] ?? new Uint8Array() },
    { family, name: 'every signature cut off', pdf: files[0] ?? new Uint8Array() },
    { family, name: 'the report before it was prepared', pdf: await makeReport() },
    { family, name: 'the last field emptied', pdf: editLast(signed, (dict) => without(dict, 'V')) },
    { family, name: 'the last value made null', pdf: editLast(signed, (dict) => withEntry(dict, 'V', null)) },
    {
      family,
      name: 'the last field taken out of the form',
      pdf: append(signed, (file, changes) => {
        const view = file.view();
        const form = view.root.entries.get('AcroForm');
        const fields = readSignatureFields(view)
          .slice(0, -1)
          .map(({ ref }) => ref);
        if (typeof form === 'object' && form?.kind === 'ref')
          changes.set(form, withEntry(view.resolveDict(form, 'form'), 'Fields', pdfArray(fields)));
      }),
    },
    {
      family,
      name: 'the form taken out of the catalogue',
      pdf: append(signed, (file, changes) => {
        const root = file.view().trailer.entries.get('Root');
        if (typeof root === 'object' && root?.kind === 'ref') changes.set(root, without(file.view().root, 'AcroForm'));
      }),
    },
    {
      family,
      name: 'the last signature exchanged with those of another report',
      needsVisit: true,
      pdf: await another(material),
    },
  ];
}

async function another(material: Material): Promise<Uint8Array> {
  let pdf = await makePrepared('Nilai akhir 4,94');
  for (const id of ['ketua', 'pendamping.1', 'tuan-rumah']) pdf = await signAs(pdf, id, material.insider, material.at);
  return pdf;
}

function editLast(pdf: Uint8Array, edit: (dict: PdfDict) => PdfDict): Uint8Array {
  return append(pdf, (file, changes) => {
    const last = readSignatureFields(file.view()).at(-1);
    if (last) changes.set(last.ref, edit(last.dict));
  });
}

function without(dict: PdfDict, key: string): PdfDict {
  const entries = new Map(dict.entries);
  entries.delete(key);
  return { kind: 'dict', entries };
}

/** Content slipped in after the report was prepared and before anyone signed: genuine signatures over another paper. */
export async function plantedBefore(material: Material): Promise<Attack[]> {
  const prepared = await makePrepared();
  const edited = append(prepared, (file, changes) => {
    const page = firstPage(file);
    changes.set(
      page.ref,
      withEntry(page.dict, 'Contents', pdfArray([page.dict.entries.get('Contents') ?? null, changes.add(overlay())])),
    );
  });
  let pdf = edited;
  for (const id of ['ketua', 'pendamping.1', 'tuan-rumah']) pdf = await signAs(pdf, id, material.insider, material.at);
  return [{ family: 'planted-before', name: 'a save between preparing and signing', needsVisit: true, pdf }];
}
