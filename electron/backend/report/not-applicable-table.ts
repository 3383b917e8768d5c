import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import { notApplicable } from '../../../shared/domain/scoring/not-applicable.ts';
import { partHeading } from '../typesetting/keep-with-next.ts';
import type { PaperContext } from './paper-context.ts';
import { breakable, ruledTable } from './paper-style.ts';

/** Every TB with who gave it and why: it leaves the denominator, and a reader must be able to judge it. */
export function notApplicableTable({ input, words, mark, person }: PaperContext): Block[] {
  const rows = notApplicable(input.content).map(({ indicator, assessor, reason }): TableCell[] => [
    { text: indicator, bold: true },
    assessor === undefined ? words.rules.consensus : breakable(`${mark(assessor)} ${person(assessor)}`, 30),
    breakable(reason === '' ? words.noReason : reason, 30),
  ]);
  if (rows.length === 0) return [];
  const table = ruledTable([56, 150, '*'], [words.code, words.raters, words.reason], rows);
  return [...partHeading(words.notApplicable), table];
}
