import type { document as indonesian } from '../../id/sentences/document.ts';
import type { Texts } from '../../texts.ts';

export const document: Texts<typeof indonesian, 'one' | 'other'> = {
  tooDeep: 'nested too deeply',
  tabs: 'begin lines with spaces, not with tabs',
  fieldTwice: 'this field stands twice; field names must be unique',
  secondDocument: 'a second document begins after "---"',
  indentation: 'the indentation does not line up, or a bracket above is not closed',
  missingMark: 'a bracket, quote, comma or colon is missing',
  syntax: '{{message}}',
  prototype: 'the name "__proto__" is not allowed',
  alias: 'aliases are not allowed',
  tag: 'the tag {{tag}} is not allowed',
  unusable: 'The file {{fileName}} cannot be used. Nothing was made. Correct the places below, then try again.',
  tooLarge: 'the file is over 5 MB',
  notUtf8: 'not a text file in UTF-8; save it again as UTF-8',
};
