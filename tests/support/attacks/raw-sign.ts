import { withEntry } from '../../../electron/backend/signing/add-signature-fields.ts';
import { readSignatureFields } from '../../../electron/backend/signing/pdf/signature-fields.ts';
import { buildCms } from '../../../electron/backend/signing/cms/build-cms.ts';
import { openPkcs12, type SigningKey } from '../../../electron/backend/signing/open-pkcs12.ts';
import { openPdf, type PdfFile } from '../../../electron/backend/signing/pdf/pdf-file.ts';
import type { PdfRef, PdfValue } from '../../../electron/backend/signing/pdf/pdf-value.ts';
import { pdfText } from '../../../electron/backend/signing/pdf/pdf-value.ts';
import { appendRevision, PdfChanges } from '../../../electron/backend/signing/pdf/pdf-writer.ts';
import {
  digestAround,
  fillContents,
  fixByteRange,
  pdfDate,
  signaturePlaceholder,
  type OpenSignature,
} from '../../../electron/backend/signing/signature-placeholder.ts';
import type { IssuedSigner } from '../pki/make-pki.ts';

/** A signature made without any of the product's care. */
export interface RawSignature {
  signer: IssuedSigner;
  at: Date;
  /** What the dictionary says it is; a personal signature by default. */
  kind?: Pick<Parameters<typeof signaturePlaceholder>[0], 'type' | 'subFilter'>;
  /** Further entries of the signature dictionary. */
  more?: [string, PdfValue][];
  /** Changes of the same save, with the number of the signature. */
  edit: (file: PdfFile, changes: PdfChanges, signature: PdfRef) => void;
  /** Another way to make the CMS. */
  cms?: (key: SigningKey, gap: OpenSignature) => Promise<Uint8Array>;
}

const personal = { type: 'Sig', subFilter: 'ETSI.CAdES.detached' } as const;

/** Signs a file as an attacker with own tools would. */
export async function rawSign(pdf: Uint8Array, request: RawSignature): Promise<Uint8Array> {
  const file = openPdf(pdf);
  const changes = new PdfChanges(file);
  const more: [string, PdfValue][] = [
    ['Name', pdfText(request.signer.name)],
    ['M', pdfDate(request.at)],
    ...(request.more ?? []),
  ];
  const signature = changes.add(signaturePlaceholder({ ...(request.kind ?? personal), more }));
  request.edit(file, changes, signature);
  const { bytes, offsets } = appendRevision(file, changes);
  const gap = fixByteRange(bytes, offsets.get(signature.num) ?? 0);
  const key = await openPkcs12(request.signer.p12, request.signer.passphrase);
  const make = request.cms ?? honestCms;
  return fillContents(gap, await make(key, gap));
}

/** The CMS that the product itself would make. */
export function honestCms(key: SigningKey, gap: OpenSignature): Promise<Uint8Array> {
  return buildCms(key, (hash) => digestAround(gap, hash));
}

/** Fills the first empty field, and nothing else. */
export function fillField(file: PdfFile, changes: PdfChanges, signature: PdfRef): void {
  const empty = readSignatureFields(file.view()).find((field) => !field.signature);
  if (!empty) throw new Error('every field is filled');
  changes.set(empty.ref, withEntry(empty.dict, 'V', signature));
}
