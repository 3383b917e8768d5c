import type { Contact } from '../../schema/people.ts';

/** What stands where something was hidden. */
export const hidden = '•••••';

/** NIP: birth date, appointment, sex and serial number, 18 digits as people group them. */
const nip = /(?<!\d)(?:19|20)\d{6}[ .-]?(?:19|20)\d{4}[ .-]?[12][ .-]?\d{3}(?!\d)/gu;
/** An Indonesian mobile number, grouped or not. */
const phone = /(?<!\d)(?:\+?62|0)[ .-]?8\d{1,2}(?:[ .-]?\d{3,4}){2,3}(?!\d)/gu;
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/**
 * Makes a function that hides NIP, phone numbers and mail addresses in a text: those that are known, however they are
 * grouped or written, and whatever else has their form.
 */
export function hideNumbers(known: Contact[]): (text: string) => string {
  const values = known.flatMap(({ nip: number, phone: call, email: mail }) => [number, call, mail]);
  const patterns = [...new Set(values)].flatMap((value) => patternOf(value?.trim() ?? ''));
  return (text) => [...patterns, nip, phone, email].reduce((rest, pattern) => rest.replaceAll(pattern, hidden), text);
}

/** A value with any spaces, dots or hyphens between its signs; nothing for one that is too short to tell anybody. */
function patternOf(value: string): RegExp[] {
  const signs = Array.from(value).filter((sign) => !/[\s.-]/u.test(sign));
  if (signs.length < 4) return [];
  const body = signs.map((sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`).join(String.raw`[\s.-]*`);
  return [new RegExp(body, 'giu')];
}
