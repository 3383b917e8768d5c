import type { Content } from '../../../shared/schema/content.ts';
import { headerOf } from '../store/visit-acts.ts';
import type { ReportInput } from './report-input.ts';

/**
 * The visit as its papers know it: without the papers prepared and the signatures given since the seal, so that the
 * same sealed visit gives the same bytes whenever a paper is made, and without contact data, which no paper shows.
 */
export function paperContent(content: Content): Content {
  const { prepared: _prepared, ...header } = headerOf(content);
  const signoffs = Object.entries(content.signoffs).map(([id, { signed: _signed, ...signoff }]) => [id, signoff]);
  const status = header.status === 'signed' ? 'sealed' : header.status;
  return {
    ...content,
    contacts: {},
    header: { header: { ...header, status } },
    signoffs: Object.fromEntries(signoffs) as Content['signoffs'],
  };
}

/** The visit's data as a paper carries them, in JSON: drawn signatures stay out, so that nobody can lift and reuse them. */
export function carriedVisit({ content, digest, head, at }: ReportInput): Uint8Array {
  const attendance = Object.entries(content.attendance).map(([id, { signature, ...mark }]) => [
    id,
    { ...mark, ...(signature ? { signatureBoundTo: signature.boundTo } : {}) },
  ]);
  const visit = { ...content, attendance: Object.fromEntries(attendance) as unknown };
  return Buffer.from(JSON.stringify({ format: 'tinjau-visit', at, digest, head, visit }, undefined, 1), 'utf8');
}
