import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadQuestionnaire } from '../../../electron/backend/exchange/instrument-library.ts';
import { readSurveyCsv } from '../../../electron/backend/exchange/survey-csv.ts';
import { responsesCsv } from '../../../shared/domain/survey/responses-csv.ts';
import type { Response } from '../../../shared/schema/survey.ts';

const repository = join(import.meta.dirname, '../../..');
const skm = await loadQuestionnaire({ resources: join(repository, 'resources'), data: repository }, 'skm');

const answer = fc.constantFrom(1, 2, 3, 4, 'unknown' as const, undefined);
const response = fc
  .record({
    answers: fc.array(answer, { minLength: skm.items.length, maxLength: skm.items.length }),
    hasUsed: fc.option(fc.boolean(), { nil: undefined }),
    seconds: fc.option(fc.nat(900), { nil: undefined }),
    comment: fc.option(fc.string({ maxLength: 40 }), { nil: undefined }),
  })
  .map(({ answers, hasUsed, seconds, comment }): Response => {
    const given = skm.items.flatMap(({ id }, index) => (answers[index] === undefined ? [] : [[id, answers[index]]]));
    return {
      survey: 's',
      at: '2020-02-26T12:00:00.000Z',
      channel: 'kiosk',
      answers: Object.fromEntries(given) as Response['answers'],
      ...(hasUsed === undefined ? {} : { hasUsed }),
      ...(seconds === undefined ? {} : { seconds }),
      ...(comment === undefined ? {} : { comment }),
      order: 'a0',
    };
  });

it.each(['id', 'en'] as const)('writes answers that are read back as they were: %s', (language) => {
  fc.assert(
    fc.property(fc.array(response, { minLength: 1, maxLength: 8 }), (responses) => {
      const bytes = new TextEncoder().encode(responsesCsv(skm, responses, language));
      const { rows } = readSurveyCsv(skm, 'survei.csv', bytes);
      expect(rows).toEqual(
        responses.map(({ answers, hasUsed, seconds }, index) => ({
          respondent: `${index + 1}`,
          answers,
          ...(hasUsed === undefined ? {} : { hasUsed }),
          ...(seconds === undefined ? {} : { seconds }),
        })),
      );
    }),
    { numRuns: 60 },
  );
});

it('lets no spreadsheet run what a respondent wrote, and names nobody', () => {
  const [first] = fc.sample(response, { numRuns: 1, seed: 1 });
  if (first === undefined) throw new Error('there is one');
  const csv = responsesCsv(skm, [{ ...first, comment: '=HYPERLINK("x")' }], 'id');
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv.split('\r\n')[0]).toBe(
    `\uFEFFresponden,pernah,detik,${skm.items.map(({ id }) => id).join(',')},cara_isi,saat_isi,persetujuan,catatan_responden`,
  );
});
