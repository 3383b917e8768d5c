import type { survey as indonesian } from '../../id/sentences/survey.ts';
import type { Texts } from '../../texts.ts';

export const survey: Texts<typeof indonesian, 'one' | 'other'> = {
  empty: 'the file is empty',
  tooManyCells: 'this row has more cells than the header has columns',
  noRows: 'there is no row of a respondent',
  columnMissing: 'this column is missing',
  columnTwice: 'this column stands twice',
  openQuote: 'a quotation mark is not closed',
  tooManyRows: 'more than {{limit}} rows',
  notUtf8: 'not a text file in UTF-8; save it again as CSV UTF-8',
  unusable: 'The file {{fileName}} cannot be used. Nothing was added. Correct the places below, then try again.',
  offScale: '"{{text}}" is no value of {{range}}; leave it empty where nothing was answered',
  neitherYesNorNo: '"{{text}}" is neither yes nor no',
  noNumber: '"{{text}}" is no time in seconds',
  notHere: 'This visit has no such survey, or its form is not frozen into it.',
  formNotThere: 'There is no questionnaire "{{reference}}". There are: {{known}}.',
};
