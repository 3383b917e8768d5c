const longest = 300;

/**
 * A text that a stranger's file brings along, fit to be shown: of bounded length, without characters that steer a
 * terminal, break a line or turn the direction of what stands beside it.
 */
export function shownText<T extends string | undefined>(text: T): T | string {
  if (text === undefined) return text;
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\u{fffd}');
  return plain.length > longest ? `${plain.slice(0, longest - 1).toWellFormed()}…` : plain;
}
