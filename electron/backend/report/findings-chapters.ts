import type { Content as Block } from 'pdfmake/interfaces.js';
import { ordered } from '../../../shared/domain/minutes/ordered-lines.ts';
import { longDate } from '../../../shared/domain/words/spelled-date.ts';
import type { Finding } from '../../../shared/schema/assessment.ts';
import { actionsPart } from '../../../shared/domain/papers/minutes-paper.ts';
import { chapter } from './cover.ts';
import { drawParts } from './draw-parts.ts';
import type { PaperContext } from './paper-context.ts';
import { breakable, factList, orNone } from './paper-style.ts';

/** Strengths, weaknesses, every finding in full, and the recommendations. */
export function findingsChapters(paper: PaperContext): Block[] {
  const { words, input } = paper;
  const findings = ordered(input.content.findings);
  const strengths = findings.filter((finding) => finding.grade === 'strength');
  const weaknesses = findings.filter((finding) => !['strength', 'conforming'].includes(finding.grade));
  const named = (list: typeof findings): Block[] =>
    orNone(
      list.map((finding): Block => bullet(finding.title, finding.indicators)),
      words.none,
    );
  const advice = findings.flatMap(({ recommendation, indicators }) =>
    recommendation ? [bullet(recommendation, indicators)] : [],
  );
  const blocks = findings.flatMap((finding) => findingBlock(paper, finding));
  return [
    ...chapter(words.chapters.strengths, named(strengths)),
    ...chapter(words.chapters.weaknesses, named(weaknesses), 'follows'),
    ...chapter(words.chapters.findings, orNone(blocks, words.none), 'follows'),
    ...chapter(words.chapters.recommendations, orNone(advice, words.none), 'follows'),
  ];
}

function bullet(text: string, indicators: string[]): Block {
  const about = indicators.length > 0 ? ` (${indicators.join(', ')})` : '';
  return { ul: [breakable(`${text}${about}`, 40)], margin: [0, 0, 0, 3] };
}

function findingBlock({ words, input, person }: PaperContext, finding: Finding): Block[] {
  const { finding: names } = words;
  const evidence = finding.evidence.map(
    (id) => input.content.evidence[id]?.caption ?? input.content.evidence[id]?.fileName ?? id,
  );
  return [
    factList(
      [
        [words.indicator, finding.indicators.join(', ')],
        [names.criterion, finding.criterion],
        [names.condition, finding.condition],
        [names.cause, finding.cause],
        [names.effect, finding.effect],
        [names.recommendation, finding.recommendation],
        [names.owner, finding.owner],
        [names.due, finding.due && longDate(finding.due, input.language)],
        [names.response, finding.response],
        [names.evidence, evidence.join('; ')],
        [words.roles.assessor, finding.by && person(finding.by)],
      ],
      `${words.grades[finding.grade]}: ${finding.title}`,
    ),
  ];
}

/** Who promised what, until when; what is missing is said. */
export function actionsChapter({ words, input }: PaperContext): Block[] {
  const { content, language, paper } = input;
  return chapter(
    words.chapters.actions,
    drawParts([actionsPart(content, words, { content, language })], paper),
    'follows',
  );
}
