import { Asn1Fault } from '../cms/asn1.ts';
import { readDer } from '../cms/der.ts';
import { readCms } from '../cms/read-cms.ts';
import { PdfFault } from '../pdf/pdf-fault.ts';
import type { PdfFile, PdfView } from '../pdf/pdf-file.ts';
import { isKind, type PdfValue } from '../pdf/pdf-value.ts';
import { readCertificate, type Certificate } from './certificate.ts';
import { requireOcspAnswer } from './ocsp-answer.ts';
import { readRevocationList, type RevocationList } from './revocation-list.ts';

/** What a file carries for its own validation (DSS). It proves nothing by being there. */
export interface EmbeddedData {
  certificates: Certificate[];
  revocationLists: RevocationList[];
  /** Indices of the saves that brought something along as such data that is not exactly that. */
  unreadable: ReadonlySet<number>;
}

type Kind = 'certificate' | 'revocation-list' | 'ocsp-answer' | 'timestamp';

/** How the lists of the file itself (DSS) and of one of its signatures (VRI) are called. */
const fileLists: [string, Kind][] = [
  ['Certs', 'certificate'],
  ['CRLs', 'revocation-list'],
  ['OCSPs', 'ocsp-answer'],
];
const signatureLists: [string, Kind][] = [
  ['Cert', 'certificate'],
  ['CRL', 'revocation-list'],
  ['OCSP', 'ocsp-answer'],
];

const mostItems = 5000;
const largestItem = 8 * 1024 * 1024;
const largestTotal = 32 * 1024 * 1024;

/** Reads what each save from an index on names, so that no later save can leave out what an earlier one carried. */
export function readEmbeddedData(file: PdfFile, from: number): EmbeddedData {
  const reader = new EmbeddedReader();
  const seen = new Set<string>();
  let visits = 0;
  for (let index = from; index < file.revisions.length; index += 1) {
    const view = file.view(index + 1);
    for (const [kind, item] of namedItems(view)) {
      visits += 1;
      if (visits > mostItems) {
        reader.unreadable.add(file.revisions.length - 1);
        return reader;
      }
      const num = isKind(item, 'ref') ? item.num : -1;
      const save = file.revisions.findLastIndex(({ entries }, at) => at <= index && entries.has(num));
      const key = `${kind} ${num} ${save}`;
      if (!seen.has(key)) reader.read(kind, view, item, save < 0 ? index : save);
      seen.add(key);
    }
  }
  return reader;
}

function* namedItems(view: PdfView): Generator<[Kind, PdfValue]> {
  const dss = view.resolve(view.root.entries.get('DSS'));
  if (!isKind(dss, 'dict')) return;
  yield* listed(view, dss, fileLists);
  const perSignature = view.resolve(dss.entries.get('VRI'));
  for (const entry of isKind(perSignature, 'dict') ? perSignature.entries.values() : []) {
    const one = view.resolve(entry);
    yield* listed(view, one, signatureLists);
    const timestamp = isKind(one, 'dict') ? one.entries.get('TS') : undefined;
    if (timestamp !== undefined) yield ['timestamp', timestamp];
  }
}

function* listed(view: PdfView, owner: PdfValue, names: [string, Kind][]): Generator<[Kind, PdfValue]> {
  if (!isKind(owner, 'dict')) return;
  for (const [name, kind] of names) {
    const list = view.resolve(owner.entries.get(name));
    for (const item of isKind(list, 'array') ? list.items : []) yield [kind, item];
  }
}

class EmbeddedReader implements EmbeddedData {
  readonly certificates: Certificate[] = [];
  readonly revocationLists: RevocationList[] = [];
  readonly unreadable = new Set<number>();
  private room = largestTotal;

  /** What cannot be read could only have helped the file, so going without it is the strict choice. */
  read(kind: Kind, view: PdfView, item: PdfValue, save: number): void {
    try {
      this.take(kind, this.bytesOf(view, view.resolve(item)));
    } catch (error) {
      const isOurLimit = error instanceof PdfFault && error.code === 'too-complex';
      if (isOurLimit || !(error instanceof Asn1Fault || error instanceof PdfFault)) throw error;
      this.unreadable.add(save);
    }
  }

  private bytesOf(view: PdfView, value: PdfValue): Uint8Array {
    if (!isKind(value, 'stream')) throw new Asn1Fault('no stream stands here');
    const largest = Math.min(largestItem, this.room);
    const bytes = value.raw.length > largest ? value.raw : view.decode(value, largest);
    if (bytes.length > largest) throw new Asn1Fault('validation data is too large');
    this.room -= bytes.length;
    return bytes;
  }

  private take(kind: Kind, der: Uint8Array): void {
    readDer(der);
    if (kind === 'certificate') this.certificates.push(readCertificate(der));
    if (kind === 'revocation-list') this.revocationLists.push(readRevocationList(der));
    if (kind === 'ocsp-answer') requireOcspAnswer(der);
    if (kind === 'timestamp') readCms(der);
  }
}
