import { openSequence, type Sequence, type SequenceSource } from '../../../shared/domain/progress/sequence.ts';
import { ratingId } from '../../../shared/domain/progress/rating-id.ts';
import type { RatingValue } from '../../../shared/schema/assessment.ts';
import type { Instrument, InstrumentGroup, Scale } from '../../../shared/schema/instrument.ts';

/** Two pillars of unequal depth: A.1.1 and A.1.2 below a sub-dimension, B.1 straight below its pillar. */
export function anInstrument(scale: Scale = { min: 1, max: 5, step: 1, levels: {} }): Instrument {
  const group = (id: string, children: InstrumentGroup['children']): InstrumentGroup => ({
    id,
    title: { id: `Kelompok ${id}`, en: `Group ${id}` },
    aggregate: 'mean',
    children,
  });
  const indicator = (id: string) => ({ id, question: { id: `Pertanyaan ${id}` }, scale: 'level' });
  return {
    id: 'uji',
    version: '1',
    title: { id: 'Uji' },
    decimals: 2,
    bandsOn: 'exact',
    counts: 'consensus',
    scales: { level: scale },
    root: {
      aggregate: 'mean',
      children: [group('A', [group('A.1', [indicator('A.1.1'), indicator('A.1.2')])]), group('B', [indicator('B.1')])],
    },
  };
}

/** A walk of a lead and a mentor who rate and a secretary who does not, with ratings given as assessor → indicator → value. */
export function aSequence(
  given: Record<string, Record<string, RatingValue>> = {},
  more: Partial<SequenceSource> = {},
): Sequence {
  const member = (order: string, isAssessor: boolean) => ({
    role: 'assessor' as const,
    position: 'Penilai',
    isAssessor,
    order,
  });
  const ratings = Object.entries(given).flatMap(([assessor, sheet]) =>
    Object.entries(sheet).map(([indicator, value]) => [ratingId(assessor, indicator), { assessor, indicator, value }]),
  );
  return openSequence({
    instrument: anInstrument(),
    team: { mentor: member('b', true), lead: member('a', true), secretary: member('c', false) },
    ratings: Object.fromEntries(ratings),
    consensus: {},
    evidence: {},
    ...more,
  });
}

/** A photograph that serves the named indicators. */
export function aPhoto(indicators: string[], order = 'a0') {
  return {
    sha256: '0'.repeat(64),
    fileName: 'foto.jpg',
    mediaType: 'image/jpeg' as const,
    bytes: 1,
    access: 'open' as const,
    indicators,
    addedAt: '2020-02-26T02:00:00.000Z',
    order,
  };
}
