const landmark = /endstream|endobj|trailer|xref|%%EOF|%PDF-|ObjStm|\d[\0\t\n\v\f\r ]*obj/u;

/**
 * Whether text (bytes as Latin 1) holds a word that marks the structure of a PDF. A reader that has lost its way searches
 * the file for these words and would find them inside strings and streams too.
 */
export function hasLandmark(text: string): boolean {
  return landmark.test(text);
}
