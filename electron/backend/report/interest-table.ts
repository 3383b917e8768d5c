import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import { ordered, type Listed } from '../../../shared/domain/entities/ordered.ts';
import { spokenForBy } from '../../../shared/domain/team/interest.ts';
import type { TeamMember } from '../../../shared/schema/visit.ts';
import { partHeading } from '../typesetting/keep-with-next.ts';
import type { PaperContext } from './paper-context.ts';
import { breakable, ruledTable } from './paper-style.ts';

/** What the team declared of its interests, and who said so. */
export function interestTable(paper: PaperContext): Block[] {
  const rows = ordered(paper.input.content.team).flatMap((member): TableCell[][] => interestRow(paper, member));
  if (rows.length === 0) return [];
  const { interests, attendee } = paper.words;
  return [...partHeading(interests.title), ruledTable(['*', '*', 150], [attendee.name, interests.title, ''], rows)];
}

function interestRow({ words, person }: PaperContext, { id, interest }: Listed<TeamMember>): TableCell[][] {
  if (!interest) return [];
  const { interests } = words;
  const other = spokenForBy(id, interest);
  const own = interest.declaredBy === undefined ? '' : interests.own;
  return [
    [
      breakable(person(id), 30),
      breakable([interests[interest.hasInterest ? 'has' : 'none'], interest.statement].filter(Boolean).join(': '), 30),
      breakable(other === undefined ? own : interests.spokenFor(other), 30),
    ],
  ];
}
