import { sentence } from '../sentence.ts';
import type { Content } from '../../schema/content.ts';
import { consensusOf } from '../scoring/score-visit.ts';
import type { Score } from '../scoring/score.ts';
import { countingRatings, whoCounts } from '../scoring/who-counts.ts';
import type { Gap } from './gap.ts';

/** Indicators without a value: BD, or rated by nobody. */
export function ratingGaps({ team }: Content, score: Score | undefined): Gap[] {
  const missing = (score?.missing ?? []).map((id): Gap => ({
    kind: 'not-assessed',
    sentence: sentence('gap.notAssessed', { id }),
    screen: 'checklist',
    collection: 'indicator',
    id,
  }));
  if (whoCounts(team).length > 0) return missing;
  const nobody: Gap = {
    kind: 'no-assessor',
    sentence: sentence('gap.noAssessor'),
    screen: 'facts',
    collection: 'team',
  };
  return [nobody, ...missing];
}

/** Values that a reader will question: without evidence, not proven, far apart, applicable to some only. */
export function ratingHints(content: Content, score: Score | undefined): Gap[] {
  const withEvidence = new Set(Object.values(content.evidence).flatMap((evidence) => evidence.indicators));
  const rated = new Set(countingRatings(content).map((rating) => rating.indicator));
  const bare = [...rated].filter((id) => !withEvidence.has(id));
  const flags = (score?.flags ?? []).filter((flag) => flag.kind !== 'all-not-applicable');
  return [
    ...(bare.length === 0 ? [] : [withoutEvidence(bare, rated.size)]),
    ...[...new Set(flags.map(({ kind, node }) => `${kind} ${node}`))].map((key) => flagged(key)),
    ...farApart(content),
  ];
}

function withoutEvidence(bare: string[], rated: number): Gap {
  return {
    kind: 'no-evidence',
    sentence: sentence('gap.noEvidence', { bare: bare.length, rated, first: bare[0] ?? '' }),
    screen: 'checklist',
    collection: 'indicator',
    ...(bare[0] === undefined ? {} : { id: bare[0] }),
  };
}

function flagged(key: string): Gap {
  const [kind = '', id = ''] = key.split(' ');
  const says = sentence(kind === 'unproven' ? 'gap.notProven' : 'gap.partlyNotApplicable', { id });
  return { kind, sentence: says, screen: 'checklist', collection: 'indicator', id };
}

/** Two levels or more between assessors, and nothing agreed. */
function farApart(content: Content): Gap[] {
  const agreed = consensusOf(content);
  const given = Map.groupBy(
    countingRatings(content).filter((rating) => typeof rating.value === 'number'),
    (rating) => rating.indicator,
  );
  return [...given].flatMap(([id, sheet]): Gap[] => {
    const values = sheet.map(({ value }) => Number(value));
    if (Object.hasOwn(agreed, id) || Math.max(...values) - Math.min(...values) < 2) return [];
    return [
      {
        kind: 'far-apart',
        sentence: sentence('gap.farApart', { id }),
        screen: 'checklist',
        collection: 'indicator',
        id,
      },
    ];
  });
}
