import type { ReasonCode } from '../../../../shared/domain/verification/reasons.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { isKind, nameAt, type PdfDict } from '../pdf/pdf-value.ts';
import { isCertification, type OpenedSignature } from './verify-signature.ts';

/**
 * Whether the lock that a certifying signature puts on the file (DocMDP) is where it must be and is kept: it is the
 * first signature, the catalogue names it and no other, and with P=1 nothing but timestamps follows.
 */
export function certificationReasons(file: PdfFile, inOrder: readonly OpenedSignature[]): ReasonCode[] {
  const view = file.view();
  const certifying = inOrder.filter(({ field }) => isCertification(field.signature.dict));
  const perms = view.resolve(view.root.entries.get('Perms'));
  const named = isKind(perms, 'dict') ? perms.entries.get('DocMDP') : undefined;
  const [first] = certifying;
  if (!first) return named === undefined ? [] : ['certification-misplaced'];
  const isNamed = isKind(named, 'ref') && named.num === first.field.signature.ref.num;
  if (certifying.length > 1 || first !== inOrder[0] || !isNamed) return ['certification-misplaced'];
  const level = permissionLevel(first.field.signature.dict);
  if (level === undefined) return ['certification-misplaced'];
  const later = inOrder.slice(1).filter(({ isTimestamp }) => !isTimestamp);
  return level === 1 && later.length > 0 ? ['changes-forbidden'] : [];
}

/** /P of the lock: 1 no changes, 2 signatures (the default), 3 also comments; undefined for any other value. */
function permissionLevel(signature: PdfDict): number | undefined {
  const references = signature.entries.get('Reference');
  const items = isKind(references, 'array') ? references.items : [];
  const lock = items.find((item) => isKind(item, 'dict') && nameAt(item, 'TransformMethod') === 'DocMDP');
  const parameters = isKind(lock, 'dict') ? lock.entries.get('TransformParams') : undefined;
  const level = isKind(parameters, 'dict') ? (parameters.entries.get('P') ?? 2) : undefined;
  return level === 1 || level === 2 || level === 3 ? level : undefined;
}
