import { describe, expect, it } from 'vitest';
import { entered } from '../../../shared/domain/content/entered.ts';
import { forbidden, forbiddenBy } from '../../../shared/domain/content/forbidden.ts';
import { hoursBackward } from '../../../shared/domain/content/time-rules.ts';
import { findingGaps } from '../../../shared/domain/findings/finding-gaps.ts';
import { applyChanges } from '../../../shared/domain/edits/apply-change.ts';
import { put, remove, set } from '../../../shared/domain/edits/changes.ts';
import { indexWithout } from '../../../shared/domain/scoring/index-without.ts';
import { scoreVisit } from '../../../shared/domain/scoring/score-visit.ts';
import { checkCompleteness } from '../../../shared/domain/completeness/check-completeness.ts';
import { sampleContent } from '../../support/sample-content.ts';

it('finds nothing forbidden in the sample visit', async () => {
  expect(forbidden(await sampleContent())).toEqual([]);
});

it('looks only at what changes wrote, and at what names the things that they removed', async () => {
  const content = await sampleContent();
  content.sessions['lama'] = { ...content.sessions['pleno'], start: '10:00', end: '09:00' } as never;
  const renamed = [set('sites', 'bch', { name: 'BCH' })];
  expect(forbiddenBy(applyChanges(content, renamed), renamed)).toEqual([]);
  const gone = [remove('sites', 'bch')];
  expect(forbiddenBy(applyChanges(content, gone), gone)).toEqual([
    { collection: 'surveys', id: 'survei-bch', field: 'site', reason: 'no-site', params: { name: 'bch' } },
  ]);
});

describe('a session', () => {
  it.each([
    ['22:00', '01:00'],
    ['19:00', '07:00'],
    ['09:00', '09:00'],
    ['09:00', '10:00'],
  ])('may run from %s to %s', (start, end) => {
    expect(hoursBackward({ start, end })).toEqual([]);
  });

  it.each([
    ['10:00', '09:00'],
    ['14:00', '08:00'],
  ])('never runs from %s to %s', (start, end) => {
    expect(hoursBackward({ start, end })).toMatchObject([{ field: 'end', reason: 'end-before-start' }]);
  });
});

it('keeps texts without the blanks around them, and a signature as it was bound', () => {
  const at = '2020-02-26T02:00:00.000Z';
  const signature = { strokes: [], width: 1, height: 1, shown: ' Saya hadir. ', boundTo: 'a'.repeat(64) };
  const mark = { session: 'pleno', attendee: 'x', status: 'present' as const, at, signature };
  expect(
    entered([set('findings', 'f', { owner: '   ', cause: ' sebab ' }), put('attendance', 'pleno~x', mark)]),
  ).toEqual([set('findings', 'f', { owner: '', cause: 'sebab' }), put('attendance', 'pleno~x', mark)]);
});

it('takes an owner of three spaces in an old visit for none, everywhere', async () => {
  const content = await sampleContent();
  const nonconformity = { title: 'Log', grade: 'minor' as const, indicators: [], evidence: [], order: 'a0' };
  content.findings['x'] = { ...nonconformity, cause: 'Lupa', owner: '   ', due: '2020-03-01' };
  expect(findingGaps(content.findings['x'])).toEqual(['owner']);
  expect(checkCompleteness(content).blocking.map(({ kind }) => kind)).toEqual(['no-owner']);
});

it('leaves an assessor who is unticked out of the index, and says before what that does to it', async () => {
  const content = await sampleContent();
  const change = indexWithout(content, 'pendamping');
  const { pendamping } = content.team;
  if (pendamping) pendamping.isAssessor = false;
  expect(change?.before).not.toBe(change?.after);
  expect(scoreVisit(content)?.display).toBe(change?.after);
  expect(indexWithout(content, 'notulis')).toBeUndefined();
});
