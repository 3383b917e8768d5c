/** Whether a text says nothing: it is not there, or it is only blanks and signs that nobody sees, as an older visit may still hold them. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || !/[^\s\p{Cf}]/u.test(text);
}
