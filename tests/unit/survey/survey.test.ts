import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadQuestionnaire } from '../../../electron/backend/exchange/instrument-library.ts';
import { divide, exact, meanOf, roundedText, sumOf, times } from '../../../shared/domain/numbers/fraction.ts';
import { findBand } from '../../../shared/domain/scoring/find-band.ts';
import { sampleSize } from '../../../shared/domain/survey/sample-size.ts';
import { scoreSurvey } from '../../../shared/domain/survey/score-survey.ts';
import type { SurveyAnswers } from '../../../shared/domain/survey/survey-answers.ts';
import type { Questionnaire } from '../../../shared/schema/instrument.ts';
import { z } from 'zod';

const repository = join(import.meta.dirname, '../../..');
const shipped = { resources: join(repository, 'resources'), data: join(repository, 'nowhere') };
const gold = z
  .object({
    skm_29: z.object({
      n: z.number(),
      totals: z.array(z.number()),
      published: z.object({ exact_1_9: z.number(), 'weight_0.11': z.number() }),
      computed: z.record(z.string(), z.number()),
      grade: z.string(),
    }),
    skm_bands: z.array(z.tuple([z.string(), z.string(), z.number(), z.number()])),
    krejcie_morgan: z.object({ pairs: z.record(z.string(), z.number()) }),
  })
  .parse(JSON.parse(await readFile(join(repository, 'tests/fixtures/gold/gold.json'), 'utf8')));

let skm: Questionnaire;
beforeAll(async () => {
  skm = await loadQuestionnaire(shipped, 'skm');
});

/** A respondent's answers to the nine items in their order; null is left empty. */
function row(respondent: string, values: (number | null)[], more: Partial<SurveyAnswers> = {}): SurveyAnswers {
  const pairs = skm.items.flatMap(({ id }, index): [string, number][] => {
    const value = values[index];
    return value === null || value === undefined ? [] : [[id, value]];
  });
  return { respondent, answers: Object.fromEntries(pairs), ...more };
}

describe('the published survey of 29 respondents', () => {
  /** Rows whose nine columns add up to the published totals, every value a 3 or a 4 (or, for U3, two 2s). */
  function published(): SurveyAnswers[] {
    const { n, totals } = gold.skm_29;
    return Array.from({ length: n }, (_, index) =>
      row(
        `r${index}`,
        totals.map((total) => Math.floor(total / n) + (index < total % n ? 1 : 0)),
      ),
    );
  }

  it('comes to the published index with items that weigh exactly 1/9', () => {
    expect(scoreSurvey(skm, published())).toMatchObject({
      respondents: 29,
      index: '91.475096',
      display: gold.skm_29.published.exact_1_9.toFixed(2),
      band: gold.skm_29.grade,
      items: { persyaratan: { mean: '3.620690', fraction: '105/29', answered: 29 } },
    });
  });

  it('differs from the index published with 0.11 for 1/9, which is a rounding of weights that we do not follow', () => {
    const means = gold.skm_29.totals.map((total) => divide(exact(total), exact(gold.skm_29.n)));
    const rough = times(times(sumOf(means), exact('0.11')), exact(25));
    expect(roundedText(rough, 2)).toBe(gold.skm_29.published['weight_0.11'].toFixed(2));
    expect(roundedText(times(meanOf(means), exact(25)), 2)).not.toBe(roundedText(rough, 2));
  });
});

describe('bands of the survey', () => {
  it('leave no gap: 88.305 is 88.31 when it is rounded, and so an A', () => {
    expect(findBand(skm.bands ?? [], exact('88.305'), 2)?.code).toBe('A');
    expect(findBand(skm.bands ?? [], exact('88.3049'), 2)?.code).toBe('B');
    expect(findBand(skm.bands ?? [], exact('88.305'))?.code).toBe('B');
  });

  it('begin and end where the rule prints it', () => {
    for (const [code, name, from, to] of gold.skm_bands) {
      expect(findBand(skm.bands ?? [], exact(from), 2)).toMatchObject({ code, id: name });
      expect(findBand(skm.bands ?? [], exact(to), 2)).toMatchObject({ code, id: name });
    }
  });
});

describe('answers that are not there', () => {
  it('leave the denominator of their item, and unknown is counted apart', () => {
    const score = scoreSurvey(skm, [
      row('1', [4, 4, 4, 4, 4, 4, 4, 4, 3]),
      row('2', [3, null, 3, 3, 3, 3, 3, 3, 4]),
      { respondent: '3', answers: { persyaratan: 'unknown', prosedur: 2 } },
    ]);
    expect(score.respondents).toBe(3);
    expect(score.items['persyaratan']).toMatchObject({ mean: '3.5', answered: 2, unknown: 1 });
    expect(score.items['prosedur']).toMatchObject({ mean: '3', answered: 2, distribution: { '4': 1, '2': 1 } });
  });

  it('give no index while an item has no answer at all', () => {
    const score = scoreSurvey(skm, [row('1', [4, 4, 4, 4, 4, 4, 4, 4, null])]);
    expect(score).toMatchObject({ index: null, display: null, band: null, missing: ['pengaduan'] });
  });

  it('leave out who never used the service, and say so', () => {
    const score = scoreSurvey(skm, [
      row('1', [4, 3, 4, 3, 4, 3, 4, 3, 4], { hasUsed: true }),
      row('2', [1, 2, 1, 2, 1, 2, 1, 2, 1], { hasUsed: false }),
    ]);
    expect(score).toMatchObject({ respondents: 1, leftOut: 1, display: '88.89' });
    expect(score.flags).toContainEqual({ kind: 'never-used', respondents: ['2'] });
  });
});

describe('quality of answers', () => {
  it('flags answers that are all alike, too fast to be read, or the same as those of another', () => {
    const { flags } = scoreSurvey(skm, [
      row('1', [4, 4, 4, 4, 4, 4, 4, 4, 4]),
      row('2', [4, 3, 4, 4, 2, 4, 3, 4, 4], { seconds: 17 }),
      row('3', [4, 3, 4, 4, 2, 4, 3, 4, 4], { seconds: 90 }),
      row('4', []),
    ]);
    expect(flags).toEqual([
      { kind: 'straight-lining', respondents: ['1'] },
      { kind: 'impossible-speed', respondents: ['2'] },
      { kind: 'same-answers', respondents: ['2', '3'] },
      { kind: 'no-answers', respondents: ['4'] },
    ]);
  });

  it('says nothing about answers that differ and take their time', () => {
    const { flags } = scoreSurvey(skm, [
      row('1', [4, 3, 4, 4, 2, 4, 3, 4, 4], { seconds: 61 }),
      row('2', [3, 3, 4, 4, 2, 4, 3, 4, 1], { seconds: 90 }),
    ]);
    expect(flags).toEqual([]);
  });
});

describe('sample size', () => {
  it.each(Object.entries(gold.krejcie_morgan.pairs))('of a population of %s is %s', (population, sample) => {
    expect(sampleSize(Number(population))).toBe(sample);
  });

  it.each([
    [20, 19],
    [1200, 291],
    [1_000_000, 384],
    [1, 1],
    [0, 0],
  ])('of a population of %s is %s', (population, sample) => {
    expect(sampleSize(population)).toBe(sample);
  });
});
