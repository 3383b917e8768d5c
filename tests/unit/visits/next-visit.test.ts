import { put } from '../../../shared/domain/edits/changes.ts';
import { expect, test } from 'vitest';
import { nextVisitPlan, withNodesOf } from '../../../shared/domain/visit/next-visit-plan.ts';
import { openBackend } from '../../support/open-backend.ts';

const by = 'Notulis';

async function sample() {
  const { client } = await openBackend();
  const { visit } = await client.visits.createSample({ by });
  return { client, visit, content: (await client.visits.open({ visit })).content };
}

test('the next visit has the structure of the last one, a year later on the same days of the week', async () => {
  const { client, content } = await sample();
  const { visit } = await client.visits.create({ by, plan: nextVisitPlan(content) });
  const next = (await client.visits.open({ visit })).content;

  expect(next.header['header']).toMatchObject({
    title: 'Tinjauan lapangan Smart City 2021',
    startDate: '2021-02-25',
    status: 'draft',
    isSample: false,
  });
  const weekday = (date: string): number => new Date(date).getUTCDay();
  const before = Object.values(content.sessions).map(({ date }) => weekday(date));
  expect(Object.values(next.sessions).map(({ date }) => weekday(date))).toEqual(before);
  for (const part of ['team', 'sites', 'attendees', 'surveys', 'signoffs'] as const) {
    expect(Object.keys(next[part]).toSorted()).toEqual(Object.keys(content[part]).toSorted());
  }
});

test('the next visit expects again who was set aside, and asks every seat to sign again', async () => {
  const { client, content } = await sample();
  const [member = '', seat = ''] = [Object.keys(content.team)[0], Object.keys(content.signoffs)[0]];
  const mark = { by, at: '2020-02-28T08:00:00.000Z', reason: 'Berhalangan' };
  const scan = { sha256: 'a'.repeat(64), fileName: 'pindaian.pdf', mediaType: 'application/pdf' as const, bytes: 9 };
  const last = structuredClone(content);
  Object.assign(last.team[member] ?? {}, { setAside: mark });
  Object.assign(last.signoffs[seat] ?? {}, { onPaper: { ...mark, scan } });
  const { visit } = await client.visits.create({ by, plan: nextVisitPlan(last) });
  const next = (await client.visits.open({ visit })).content;
  expect(next.team[member]?.setAside).toBeUndefined();
  expect(next.signoffs[seat]).toMatchObject({ party: content.signoffs[seat]?.party });
  expect(next.signoffs[seat]?.onPaper).toBeUndefined();
});

test('the next visit starts without answers, with the last scores beside it', async () => {
  const { client, content } = await sample();
  const { visit } = await client.visits.create({ by, plan: nextVisitPlan(content) });
  const next = (await client.visits.open({ visit })).content;

  for (const part of ['ratings', 'consensus', 'minutes', 'findings', 'answers', 'responses'] as const) {
    expect(next[part]).toEqual({});
  }
  const { previous } = next.header['header'] ?? {};
  expect(previous?.label).toBe('Tinjauan lapangan Smart City 2020');
  expect(previous?.nodes['GOV']).toBe('19/6');
});

test('open actions come along and say where they come from; closed ones stay', async () => {
  const { client, visit, content } = await sample();
  const [open] = Object.keys(content.actions);
  const text = 'Selesai';
  const done = put('actions', 'selesai', {
    text,
    priority: 'normal',
    status: 'done',
    links: [],
    evidence: [],
    order: 'a9',
  });
  await client.visits.edit({ visit, by, changes: [done] });
  const plan = nextVisitPlan((await client.visits.open({ visit })).content);

  expect(plan.actions).toEqual([
    expect.objectContaining({ id: open, carriedFrom: 'Tinjauan lapangan Smart City 2020', status: 'open' }),
  ]);
});

test('with another instrument the plan names only what that instrument has', async () => {
  const { client, content } = await sample();
  const { instrument } = await client.instruments.get({ instrument: 'kominfo-2023' });
  const plan = withNodesOf({ ...nextVisitPlan(content), instrument: 'kominfo-2023' }, instrument);

  const { visit } = await client.visits.create({ by, plan });
  const made = (await client.visits.open({ visit })).content;
  expect(made.instrument['instrument']?.instrument.id).toBe('kominfo-2023');
  expect(Object.values(made.sessions).flatMap(({ pillars }) => pillars)).toEqual([]);
});
