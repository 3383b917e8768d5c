import type { X509Crl } from '@peculiar/x509';
import { Asn1Fault } from '../cms/asn1.ts';
import type { PdfView } from '../pdf/pdf-file.ts';
import { isKind } from '../pdf/pdf-value.ts';
import { readCertificate, type Certificate } from './certificate.ts';
import { readRevocationList } from './revocation.ts';

const mostItems = 200;
const largestItem = 4 * 1024 * 1024;

/** Certificates and revocation lists that the file carries for its own validation (DSS). They prove nothing by being there. */
export function readCarriedData(view: PdfView): { certificates: Certificate[]; revocationLists: X509Crl[] } {
  return {
    certificates: streamsAt(view, 'Certs').flatMap((der) => attempt(() => readCertificate(der))),
    revocationLists: streamsAt(view, 'CRLs').flatMap((der) => attempt(() => readRevocationList(der))),
  };
}

function streamsAt(view: PdfView, key: string): Uint8Array[] {
  const dss = view.resolve(view.root.entries.get('DSS'));
  const list = isKind(dss, 'dict') ? view.resolve(dss.entries.get(key)) : null;
  if (!isKind(list, 'array')) return [];
  return list.items.slice(0, mostItems).flatMap((item) => {
    const stream = view.resolve(item);
    return isKind(stream, 'stream') ? [view.decode(stream, largestItem)] : [];
  });
}

/** Nothing for an item that cannot be read: it could only have helped the file, so leaving it out is the strict choice. */
function attempt<T>(read: () => T): T[] {
  try {
    return [read()];
  } catch (error) {
    if (error instanceof Asn1Fault) return [];
    throw error;
  }
}
