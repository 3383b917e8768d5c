import { Asn1Fault } from '../cms/asn1.ts';

/** Whether an error is a stranger's fault: of the syntax, or what the platform's cryptography refuses to load. */
export function isUnreadable(error: unknown): boolean {
  const hasCode = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_');
  return error instanceof Asn1Fault || hasCode;
}
