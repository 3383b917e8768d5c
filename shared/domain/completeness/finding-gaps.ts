import type { Content } from '../../schema/content.ts';
import { findingGaps as demandsOf } from '../findings/finding-gaps.ts';
import { isBlank } from '../is-blank.ts';
import { sentence, type Sentence } from '../sentence.ts';
import { called, type Gap } from './gap.ts';

const names = {
  cause: sentence('gap.lack.cause'),
  owner: sentence('gap.lack.owner'),
  due: sentence('gap.lack.due'),
} as const;

/** What nonconformities lack of what they must name. */
export function findingGaps({ findings }: Content): Gap[] {
  return Object.entries(findings).flatMap(([id, finding]) =>
    demandsOf(finding).map((field) =>
      gap(
        id,
        `no-${field}`,
        sentence('gap.nonconformityLacks', { title: called(finding.title, 'untitled.finding'), field: names[field] }),
      ),
    ),
  );
}

/** What a report of findings is read for: strengths, weaknesses, and what to do about them. */
export function findingHints({ findings }: Content): Gap[] {
  const all = Object.entries(findings);
  const hasStrength = all.some(([, { grade }]) => grade === 'strength');
  const weak = all.filter(([, { grade }]) => grade !== 'strength' && grade !== 'conforming');
  return [
    ...(hasStrength ? [] : [none('no-strength', sentence('gap.noStrength'))]),
    ...(weak.length > 0 ? [] : [none('no-weakness', sentence('gap.noWeakness'))]),
    ...weak
      .filter(([, { recommendation }]) => isBlank(recommendation))
      .map(([id, finding]) =>
        gap(
          id,
          'no-recommendation',
          sentence('gap.noRecommendation', { title: called(finding.title, 'untitled.finding') }),
        ),
      ),
  ];
}

function gap(id: string, kind: string, sentence: Sentence): Gap {
  return { kind, sentence, screen: 'findings', collection: 'findings', id };
}

function none(kind: string, sentence: Sentence): Gap {
  return { kind, sentence, screen: 'findings', collection: 'findings' };
}
