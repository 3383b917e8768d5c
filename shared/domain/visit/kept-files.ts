import type { Content } from '../../schema/content.ts';
import type { Edit } from '../../schema/edit.ts';
import type { PaperSignature } from '../../schema/visit.ts';
import { writtenFields } from '../edits/changes.ts';

/** The files that a visit keeps under their hashes: evidence, and scans of what was signed on paper. */
export function keptFiles({ evidence, signoffs }: Content): PaperSignature['scan'][] {
  const scans = Object.values(signoffs).flatMap(({ onPaper }) => (onPaper ? [onPaper.scan] : []));
  return [...Object.values(evidence), ...scans];
}

/** The hash of the file that an edit brought, where it brought one. */
export function fileBrought({ change }: Pick<Edit, 'change'>): string | undefined {
  if (change.collection === 'evidence' && change.op === 'put') return change.value.sha256;
  if (change.collection !== 'signoffs') return undefined;
  const onPaper = writtenFields(change)['onPaper'] as PaperSignature | null | undefined;
  return onPaper?.scan.sha256;
}
