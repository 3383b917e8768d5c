import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import { collectionFields, type FieldName } from '../../../shared/schema/collection-fields.ts';
import { ordered, type Listed } from '../../../shared/domain/entities/ordered.ts';
import type { Finding, FindingGrade } from '../../../shared/schema/assessment.ts';
import { actionsPart } from '../../../shared/domain/papers/minutes-paper.ts';
import type { Chapter } from './chapters.ts';
import { drawParts } from './draw-parts.ts';
import { evidenceLinks } from './evidence-links.ts';
import type { PaperContext } from './paper-context.ts';
import { breakable, factList, ink, orNone, ruledTable } from './paper-style.ts';
import { findingTitle } from '../../../shared/domain/findings/finding-title.ts';

/** Strengths, weaknesses, and every finding in full. */
export function findingsChapters(paper: PaperContext): Chapter[] {
  const { words, input } = paper;
  const findings = ordered(input.content.findings);
  const strengths = findings.filter((finding) => finding.grade === 'strength');
  const weaknesses = findings.filter((finding) => !['strength', 'conforming'].includes(finding.grade));
  const named = (list: typeof findings): Block[] => orNone(list.length > 0 ? [titles(paper, list)] : [], words.none);
  const blocks = findings.map((finding) => findingBlock(paper, finding));
  return [
    { title: words.chapters.strengths, blocks: named(strengths) },
    { title: words.chapters.weaknesses, blocks: named(weaknesses) },
    { title: words.chapters.findings, blocks: orNone(blocks, words.none) },
  ];
}

/** What is advised, to whom and until when, each with the finding it answers. */
export function recommendationsChapter(paper: PaperContext): Chapter {
  const { words, names, input } = paper;
  const rows = ordered(input.content.findings).flatMap((finding): TableCell[][] =>
    finding.recommendation === undefined || finding.recommendation === ''
      ? []
      : [
          [
            findingLink(paper, finding.id),
            breakable(finding.recommendation, 40),
            breakable(finding.owner ?? '', 20),
            finding.due ? paper.format.longDate(finding.due) : '',
          ],
        ],
  );
  const { recommendation, owner, due } = names.findings;
  const table = ruledTable([36, '*', 104, 78], [words.findingName, recommendation, owner, due], rows);
  return { title: words.chapters.recommendations, blocks: orNone(rows.length > 0 ? [table] : [], words.none) };
}

/** The titles of findings, each with its number, what it is about, and whose it is. */
function titles(paper: PaperContext, findings: Listed<Finding>[]): Block {
  const { mark, input } = paper;
  return {
    ul: findings.map((finding): Block => {
      const about = [...finding.indicators, ...(finding.by ? [mark(finding.by)] : [])].join(', ');
      const small = { text: breakable(about === '' ? '' : ` · ${about}`), style: 'small' };
      return {
        text: [
          breakable(findingTitle(finding, input.language), 40),
          '  ',
          { ...findingLink(paper, finding.id), style: 'small' },
          small,
        ],
        margin: [0, 3, 0, 0],
      };
    }),
  };
}

function findingId(id: string): string {
  return `finding-${id}`;
}

/** A finding's number, which leads to it. */
function findingLink({ words, findingNumbers }: PaperContext, id: string) {
  return {
    text: `${words.findingMark}${findingNumbers.get(id) ?? ''}`,
    linkToDestination: findingId(id),
    color: ink.accent,
  };
}

const gradeColors: Record<FindingGrade, string> = {
  strength: ink.ok,
  conforming: ink.mute,
  observation: ink.accent,
  improvement: ink.accent,
  minor: ink.warn,
  major: ink.bad,
};

function findingBlock(paper: PaperContext, finding: Listed<Finding>): Block {
  const { words, names, input, findingNumbers } = paper;
  const number = `${words.findingMark}${findingNumbers.get(finding.id) ?? ''}`;
  const heading: TableCell = {
    stack: [
      {
        text: `${number} · ${words.grades[finding.grade]}`,
        id: findingId(finding.id),
        color: gradeColors[finding.grade],
        bold: true,
        fontSize: 7.5,
      },
      { text: breakable(findingTitle(finding, input.language), 30), bold: true, fontSize: 9.5 },
    ],
    colSpan: 2,
    fillColor: ink.soft,
  };
  return factList(
    printed.map(({ name }) => [names.findings[name], factOf(paper, finding, name)]),
    heading,
  );
}

/** What a finding's heading does not say yet. */
const printed = collectionFields('findings').filter(({ name, isPrinted }) => isPrinted && name !== 'title');

function factOf(paper: PaperContext, finding: Finding, name: FieldName<'findings'>): string | Block[] | undefined {
  const value = finding[name];
  if (value === undefined) return undefined;
  if (name === 'evidence') return evidenceLinks(paper, finding.evidence);
  if (name === 'by') return paper.person(String(value));
  if (name === 'due') return paper.format.longDate(String(value));
  return Array.isArray(value) ? value.join(', ') : value;
}

/** Who promised what, until when; what is missing is said. */
export function actionsChapter({ words, input }: PaperContext): Chapter {
  const { content, language, paper } = input;
  const parts = [actionsPart(content, words, { content, language })];
  return { title: words.chapters.actions, blocks: drawParts(parts, paper) };
}
