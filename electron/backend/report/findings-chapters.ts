import type { Content as Block } from 'pdfmake/interfaces.js';
import { longDate } from '../../../shared/domain/words/spelled-date.ts';
import type { Finding } from '../../../shared/schema/assessment.ts';
import { chapter } from './cover.ts';
import { inOrder, type PaperContext } from './paper-context.ts';
import { factList, orNone, ruledTable } from './paper-style.ts';

/** Strengths, weaknesses, every finding in full, and the recommendations. */
export function findingsChapters(paper: PaperContext): Block[] {
  const { words, input } = paper;
  const findings = inOrder(input.content.findings);
  const strengths = findings.filter((finding) => finding.grade === 'strength');
  const weaknesses = findings.filter((finding) => !['strength', 'conforming'].includes(finding.grade));
  const named = (list: typeof findings): Block[] =>
    orNone(
      list.map((finding) => ({
        text: `• ${finding.title}${finding.indicators.length > 0 ? ` (${finding.indicators.join(', ')})` : ''}`,
      })),
      words.none,
    );
  const recommendations = findings.filter((finding) => finding.recommendation);
  return [
    ...chapter(words.chapters.strengths, named(strengths)),
    ...chapter(words.chapters.weaknesses, named(weaknesses), 'follows'),
    ...chapter(
      words.chapters.findings,
      orNone(
        findings.flatMap((finding) => findingBlock(paper, finding)),
        words.none,
      ),
      'follows',
    ),
    ...chapter(
      words.chapters.recommendations,
      orNone(
        recommendations.map((finding, index) => ({ text: `${index + 1}. ${finding.recommendation}` })),
        words.none,
      ),
      'follows',
    ),
  ];
}

function findingBlock({ words, input, person }: PaperContext, finding: Finding): Block[] {
  const { finding: names } = words;
  const evidence = finding.evidence.map(
    (id) => input.content.evidence[id]?.caption ?? input.content.evidence[id]?.fileName ?? id,
  );
  return [
    { text: `${words.grades[finding.grade]}: ${finding.title}`, style: 'section' },
    factList([
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
    ]),
  ];
}

/** Supply against demand of services, and what the parties gained. */
export function benefitsChapters({ words, input }: PaperContext): Block[] {
  const { service: s, benefit: b } = words;
  const services = inOrder(input.content.services).map((service) => [
    service.name,
    service.supply ?? '',
    ...[service.registered, service.active, service.target].map((count) => (count === undefined ? '–' : String(count))),
    service.active !== undefined && service.target ? `${Math.round((100 * service.active) / service.target)} %` : '–',
  ]);
  const benefits = inOrder(input.content.benefits).map((benefit) => [
    benefit.relation,
    benefit.claim,
    [benefit.before, benefit.unit].filter(Boolean).join(' '),
    [benefit.after, benefit.unit].filter(Boolean).join(' '),
    benefit.period ?? '',
    benefit.source ?? '',
  ]);
  const table = (rows: string[][], head: string[], widths: (number | string)[]): Block[] =>
    orNone(rows.length > 0 ? [ruledTable(widths, head, rows)] : [], words.none);
  return [
    ...chapter(
      words.chapters.services,
      table(services, [s.name, s.supply, s.registered, s.active, s.target, s.adoption], ['*', '*', 52, 40, 46, 46]),
      'follows',
    ),
    ...chapter(
      words.chapters.benefits,
      table(benefits, [b.relation, b.claim, b.before, b.after, b.period, b.source], [50, '*', 60, 60, 60, 80]),
      'follows',
    ),
  ];
}

/** Who promised what, until when; what is missing is said. */
export function actionsChapter(paper: PaperContext): Block[] {
  return chapter(paper.words.chapters.actions, actionTable(paper), 'follows');
}

/** The actions as a table; an open one without owner or due date says so. */
export function actionTable({ words, input }: PaperContext, session?: string): Block[] {
  const { action: names, actionStatus } = words;
  const rows = inOrder(input.content.actions)
    .filter((action) => session === undefined || action.session === session)
    .map((action) => [
      action.text,
      [action.owner, action.organisation].filter(Boolean).join(', ') || `▲ ${names.noOwner}`,
      action.due ? longDate(action.due, input.language) : `▲ ${names.noDue}`,
      actionStatus[action.status],
    ]);
  return orNone(
    rows.length > 0 ? [ruledTable(['*', 110, 90, 55], [names.text, names.owner, names.due, names.status], rows)] : [],
    words.none,
  );
}
