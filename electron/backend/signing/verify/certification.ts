import type { ReasonCode } from '../../../../shared/domain/verification/reasons.ts';
import type { PdfFile, PdfView } from '../pdf/pdf-file.ts';
import { isKind, type PdfDict } from '../pdf/pdf-value.ts';
import { certificationLock, isCertification, type OpenedSignature } from './verify-signature.ts';

/**
 * Whether the lock that a certifying signature puts on the file (DocMDP) is where it must be and is kept: it is the
 * first signature, the catalogue names it and no other, and with P=1 nothing but timestamps follows.
 */
export function certificationReasons(file: PdfFile, inOrder: readonly OpenedSignature[]): ReasonCode[] {
  const view = file.view();
  const certifying = inOrder.filter(({ field }) => isCertification(view, field.signature.dict));
  const perms = view.resolve(view.root.entries.get('Perms'));
  const named = isKind(perms, 'dict') ? perms.entries.get('DocMDP') : undefined;
  const [first] = certifying;
  if (!first) return named === undefined ? [] : ['certification-misplaced'];
  const isNamed = isKind(named, 'ref') && named.num === first.field.signature.ref.num;
  if (certifying.length > 1 || first !== inOrder[0] || !isNamed) return ['certification-misplaced'];
  const level = permissionLevel(view, first.field.signature.dict);
  if (level === undefined) return ['certification-misplaced'];
  const later = inOrder.slice(1).filter(({ isTimestamp }) => !isTimestamp);
  return level === 1 && later.length > 0 ? ['changes-forbidden'] : [];
}

/** /P of the lock: 1 no changes, 2 signatures (the default), 3 also comments; undefined for any other value. */
function permissionLevel(view: PdfView, signature: PdfDict): number | undefined {
  const parameters = view.resolve(certificationLock(view, signature)?.entries.get('TransformParams'));
  const level = isKind(parameters, 'dict') ? (parameters.entries.get('P') ?? 2) : undefined;
  return level === 1 || level === 2 || level === 3 ? level : undefined;
}
