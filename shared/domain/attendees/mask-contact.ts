import type { Contact } from '../../schema/people.ts';

const dot = '•';

/** A contact as screens and shared copies show it; a NIP holds a birth date and a sex, so that only its ends stay. */
export function maskContact(contact: Contact): Contact {
  return {
    ...(contact.nip === undefined ? {} : { nip: maskMiddle(contact.nip, 4, 2) }),
    ...(contact.phone === undefined ? {} : { phone: maskMiddle(contact.phone, 4, 2) }),
    ...(contact.email === undefined ? {} : { email: maskEmail(contact.email) }),
  };
}

/** Keeps the first and last characters, and hides at least half of the text whatever its length. */
function maskMiddle(text: string, first: number, last: number): string {
  const compact = text.replaceAll(/[\s.-]/gu, '');
  const shown = Math.min(first + last, Math.floor(compact.length / 2));
  const head = Math.min(first, shown);
  const tail = shown - head;
  return `${compact.slice(0, head)}${dot.repeat(compact.length - shown)}${tail === 0 ? '' : compact.slice(-tail)}`;
}

function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return dot.repeat(email.length);
  return `${email.charAt(0)}${dot.repeat(Math.max(1, at - 1))}${email.slice(at)}`;
}
