import { sentence } from '../../../shared/domain/sentence.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { fieldName } from './add-signature-fields.ts';
import type { SignatureField } from './pdf/signature-fields.ts';

/** The field of a signatory, named by id, by field name, or by its label or a part of it; it must be the only one. */
export function findField(fields: readonly SignatureField[], signatory: string): SignatureField {
  const byName = fields.find(({ name }) => name === signatory || name === fieldName(signatory));
  if (byName) return byName;
  const wanted = signatory.trim().toLowerCase();
  const isWanted = (text: string): boolean => text.trim().toLowerCase() === wanted;
  const byLabel = fields.filter(({ label }) => label !== undefined && [label, ...label.split(' — ')].some(isWanted));
  const [only] = byLabel;
  if (only && byLabel.length === 1) return only;
  throw unknownSignatory(fields, signatory);
}

function unknownSignatory(fields: readonly SignatureField[], signatory: string): AppError {
  const names = fields.map(({ name, label }) => (label === undefined ? name : `${name} (${label})`)).join(', ');
  if (names === '') {
    return new AppError('not-found', sentence('signing.noField'));
  }
  return new AppError('not-found', sentence('signing.notOneField', { signatory, names }));
}
