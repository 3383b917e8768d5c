import type { Content as Block, TableCell } from 'pdfmake/interfaces.js';
import { comparisonBars } from '../../../shared/charts/comparison-bars.ts';
import { ordered } from '../../../shared/domain/entities/ordered.ts';
import { adoptionOf, type Adoption } from '../../../shared/domain/services/adoption.ts';
import type { Benefit, Service } from '../../../shared/schema/assessment.ts';
import { chartSvg } from './chart-svg.ts';
import type { Chapter } from './chapters.ts';
import type { PaperContext } from './paper-context.ts';
import { breakable, ink, orNone, right, ruledTable } from './paper-style.ts';
import { mostHeight } from '../typesetting/keep-together.ts';
import { benefitClaim } from '../../../shared/domain/benefits/benefit-claim.ts';
import { serviceName } from '../../../shared/domain/services/service-name.ts';

/** Supply against demand: what a service offers, and who uses it. */
export function servicesChapter(paper: PaperContext): Chapter {
  const { words, input, decimal, count } = paper;
  const { service: names } = words;
  const services = ordered(input.content.services);
  const rows = services.map((service): TableCell[] => [
    { stack: [breakable(serviceName(service, input.language), 24), ...smallLine(service.owner)] },
    breakable(service.supply ?? '', 24),
    right(count(service.target)),
    right(count(service.registered)),
    right(count(service.active)),
    adoptionCell(adoptionOf(service), decimal),
  ]);
  const numbers = [names.target, names.registered, names.active, names.adoption].map(right);
  const table = ruledTable(['*', '*', 48, 50, 46, 46], [names.name, names.supply, ...numbers], rows);
  return {
    title: words.chapters.services,
    roomBelow: Math.min(mostHeight, 30 + 28 * rows.length),
    blocks: orNone(rows.length > 0 ? [table, ...adoptionChart(paper, services)] : [], words.none),
  };
}

function adoptionCell(adoption: Adoption | undefined, decimal: PaperContext['decimal']): TableCell {
  if (!adoption) return right('–');
  const shown = right(`${adoption.isLow ? '▲ ' : ''}${decimal(adoption.percent)} %`);
  return adoption.isLow ? { ...shown, bold: true, color: ink.warn } : { ...shown, bold: true };
}

/** With more services than this the chart would not stay on a page; the table has them all. */
const mostBars = 14;

/** Registered and active users in hundredths of those whom a service is for, so that small services show beside large ones. */
function adoptionChart({ words, room, input }: PaperContext, services: Service[]): Block[] {
  const { service: names } = words;
  const shown = services.filter(({ target }) => target !== undefined && target > 0).slice(0, mostBars);
  if (shown.length === 0) return [];
  const sharesOf = (field: 'registered' | 'active') => shown.map((service) => shareOf(service[field], service.target));
  const [last, now] = [sharesOf('registered'), sharesOf('active')];
  const most = Math.max(100, ...[...last, ...now].map((share) => share ?? 0));
  const chart = comparisonBars({
    labels: shown.map((service) => shortened(serviceName(service, input.language))),
    last: { label: names.ofTarget(names.registered), values: last },
    now: { label: names.ofTarget(names.active), values: now },
    scale: { min: 0, max: Math.ceil(most / 20) * 20 },
    colors: { accent: ink.accent, ink: ink.text, mute: ink.mute, line: ink.line },
  });
  return [{ svg: chartSvg(chart, 560, 60 + 34 * shown.length), width: room, margin: [0, 12, 0, 0] }];
}

function shortened(name: string): string {
  return name.length <= 34 ? name : `${name.slice(0, 33)}…`;
}

function shareOf(part: number | undefined, target = 1): number | null {
  return part === undefined ? null : (100 * part) / target;
}

/** What the parties gained: before → after, and whence it is known. */
export function benefitsChapter({ words, input }: PaperContext): Chapter {
  const { benefit: names } = words;
  const rows = ordered(input.content.benefits).map((benefit): TableCell[] => [
    { text: benefit.relation, bold: true },
    { stack: [breakable(benefitClaim(benefit, input.language), 24), ...smallLine(benefit.party)] },
    { text: breakable(changeText(benefit), 16), bold: true },
    breakable(benefit.period ?? '', 12),
    { stack: [breakable(benefit.source ?? '–', 16), ...smallLine(benefit.verification)] },
  ]);
  const head = [names.relation, names.claim, `${names.before} → ${names.after}`, names.period, names.source];
  const table = ruledTable([44, '*', 104, 72, 104], head, rows);
  return { title: words.chapters.benefits, blocks: orNone(rows.length > 0 ? [table] : [], words.none) };
}

/** 95 → 42 menit */
function changeText({ before, after, unit }: Benefit): string {
  return [before || '–', '→', after || '–', unit].filter(Boolean).join(' ');
}

/** A second line of a cell, where there is one. */
function smallLine(text: string | undefined): Block[] {
  return text === undefined || text === '' ? [] : [{ text: breakable(text, 20), style: 'small' }];
}
