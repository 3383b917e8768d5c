import type { Finding } from '../../schema/assessment.ts';
import type { Content } from '../../schema/content.ts';
import type { Sentence } from '../app-error.ts';
import { shortened, type Gap } from './gap.ts';

const names = {
  cause: { id: 'sebab', en: 'a cause' },
  owner: { id: 'penanggung jawab', en: 'an owner' },
  due: { id: 'tenggat', en: 'a due date' },
} as const;

/** Nonconformities must name cause, owner and due date (ISO 19011 grades; the others need not), and evidence must exist. */
export function findingGaps({ findings, evidence }: Content): Gap[] {
  return Object.entries(findings).flatMap(([id, finding]) => {
    const title = shortened(finding.title);
    const lost = finding.evidence.filter((file) => evidence[file] === undefined);
    const gone: Gap[] = lost.map(() =>
      gap(id, 'lost-evidence', {
        id: `Temuan “${title}” menunjuk bukti yang sudah tidak ada.`,
        en: `The finding “${title}” points to evidence that is no longer there.`,
      }),
    );
    return [...missingFields(id, finding, title), ...gone];
  });
}

function missingFields(id: string, finding: Finding, title: string): Gap[] {
  if (finding.grade !== 'minor' && finding.grade !== 'major') return [];
  return (['cause', 'owner', 'due'] as const)
    .filter((field) => !finding[field])
    .map((field) =>
      gap(id, `no-${field}`, {
        id: `Ketidaksesuaian “${title}” belum punya ${names[field].id}.`,
        en: `The nonconformity “${title}” lacks ${names[field].en}.`,
      }),
    );
}

/** What a report of findings is read for: strengths, weaknesses, and what to do about them. */
export function findingHints({ findings }: Content): Gap[] {
  const all = Object.entries(findings);
  const hasStrength = all.some(([, { grade }]) => grade === 'strength');
  const weak = all.filter(([, { grade }]) => grade !== 'strength' && grade !== 'conforming');
  return [
    ...(hasStrength
      ? []
      : [none('no-strength', { id: 'Belum ada kekuatan yang dicatat.', en: 'No strength is recorded.' })]),
    ...(weak.length > 0
      ? []
      : [none('no-weakness', { id: 'Belum ada kelemahan yang dicatat.', en: 'No weakness is recorded.' })]),
    ...weak
      .filter(([, { recommendation }]) => !recommendation)
      .map(([id, { title }]) =>
        gap(id, 'no-recommendation', {
          id: `Temuan “${shortened(title)}” belum punya rekomendasi.`,
          en: `The finding “${shortened(title)}” has no recommendation.`,
        }),
      ),
  ];
}

function gap(id: string, kind: string, sentence: Sentence): Gap {
  return { kind, sentence, screen: 'findings', collection: 'findings', id };
}

function none(kind: string, sentence: Sentence): Gap {
  return { kind, sentence, screen: 'findings', collection: 'findings' };
}
