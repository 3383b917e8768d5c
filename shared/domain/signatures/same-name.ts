import { bareName } from '../attendees/similar-attendees.ts';

/**
 * Whether two names are one, as far as writing tells: case, accents, punctuation, degrees, personnel numbers and the
 * order of the words do not count. Anything else is another name: it is better to ask once too often.
 */
export function isSameName(first: string, second: string): boolean {
  return isSame(first, second, (name) => name) || isSame(first, second, beforeDegrees);
}

/** Whether there is a name in it that another could be held against. */
export function hasName(text: string | undefined): text is string {
  return text !== undefined && plainName(text) !== '';
}

function isSame(first: string, second: string, part: (name: string) => string): boolean {
  const plain = plainName(part(first));
  return plain !== '' && plain === plainName(part(second));
}

/** Degrees stand behind a comma, and are more than any list knows. */
function beforeDegrees(name: string): string {
  return name.split(',', 1)[0] ?? '';
}

function plainName(name: string): string {
  return bareName(name.replaceAll(/['’ʼ`]/gu, '').replaceAll(/\bNIP\b|\d+/giu, ' '));
}
