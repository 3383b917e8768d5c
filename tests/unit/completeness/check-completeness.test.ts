import { describe, expect, it } from 'vitest';
import { say } from '../../../shared/i18n/say.ts';
import { saying } from '../../support/saying.ts';
import { checkCompleteness } from '../../../shared/domain/completeness/check-completeness.ts';
import { removeLeftover } from '../../../shared/domain/content/remove-leftover.ts';
import { applyChanges } from '../../../shared/domain/edits/apply-change.ts';
import { emptyContent, type Content } from '../../../shared/schema/content.ts';
import type { TeamMember } from '../../../shared/schema/visit.ts';
import { sampleContent } from '../../support/sample-content.ts';

const kinds = (gaps: { kind: string }[]): string[] => gaps.map(({ kind }) => kind);

it('lets the sample visit be sealed, and says what its readers will ask', async () => {
  const { blocking, advisory } = checkCompleteness(await sampleContent());
  expect(blocking).toEqual([]);
  expect(kinds(advisory)).toEqual(
    expect.arrayContaining([
      'no-evidence',
      'unproven',
      'below-sample',
      'action-without-owner',
      'action-without-due',
      'session-outside',
      'no-declaration',
      'no-number',
    ]),
  );
});

it('blocks on an indicator that was not assessed, and says where to go', async () => {
  const content = await sampleContent();
  for (const rating of Object.values(content.ratings)) if (rating.indicator === 'GOV.1.1') rating.value = 'BD';
  expect(checkCompleteness(content).blocking).toEqual([
    {
      kind: 'not-assessed',
      sentence: saying('GOV.1.1 is not assessed.'),
      screen: 'checklist',
      collection: 'indicator',
      id: 'GOV.1.1',
    },
  ]);
});

it.each([
  ['is unticked', { isAssessor: false }],
  ['is set aside', { setAside: { at: '2020-02-28T03:00:00.000Z', by: 'Ketua', reason: 'berhalangan' } }],
])('says whose values do not count and how many, when somebody who rated %s', async (_how, change) => {
  const content = await sampleContent();
  const [member = '', told] = Object.entries(content.team).find(([, { isAssessor }]) => isAssessor) ?? [];
  const count = Object.values(content.ratings).filter(
    ({ assessor, value }) => assessor === member && value !== 'BD',
  ).length;
  Object.assign(told ?? {}, change, { name: 'Budi Contoh' });
  const says = saying(`${count} values by Budi Contoh do not count`);
  expect(checkCompleteness(content).advisory).toContainEqual({
    kind: 'not-counted',
    sentence: says,
    screen: 'facts',
    collection: 'team',
    id: member,
  });
});

it.each(['minor', 'major'] as const)(
  'blocks on a %s nonconformity without cause, owner and due date',
  async (grade) => {
    const content = await sampleContent();
    content.findings['x'] = { title: 'Log tidak ada', grade, indicators: [], evidence: ['gone'], order: 'a0' };
    expect(kinds(checkCompleteness(content).blocking)).toEqual([
      'no-evidence findings/x/evidence',
      'no-cause',
      'no-owner',
      'no-due',
    ]);
  },
);

it('asks of an observation no more than a recommendation', async () => {
  const content = await sampleContent();
  content.findings['x'] = { title: 'Log tidak ada', grade: 'observation', indicators: [], evidence: [], order: 'a0' };
  const { blocking, advisory } = checkCompleteness(content);
  expect(blocking).toEqual([]);
  expect(kinds(advisory)).toContain('no-recommendation');
});

it('counts respondents against the target, else against the sample that the population needs', () => {
  const content: Content = emptyContent();
  content.surveys['a'] = { title: 'A', questionnaire: 'skm', target: 50, pillars: [], order: 'a0' };
  content.surveys['b'] = { title: 'B', questionnaire: 'skm', population: 100, pillars: [], order: 'a1' };
  const sentences = checkCompleteness(content).advisory.map(({ sentence }) => say('id', sentence));
  expect(sentences).toContain('Survei “A”: 0 dari 50 responden.');
  expect(sentences).toContain('Survei “B”: 0 dari 80 responden.');
});

it('holds two levels between assessors against a value only while nothing is agreed', async () => {
  const content = await sampleContent();
  const id = 'GOV.1.1';
  const [first, second] = Object.values(content.ratings).filter((rating) => rating.indicator === id);
  if (!first || !second) throw new Error('the sample has two assessors');
  first.value = 1;
  second.value = 4;
  expect(kinds(checkCompleteness(content).advisory)).toContain('far-apart');
  content.consensus[id] = {
    indicator: id,
    value: 3,
    reason: 'Peragaan dilihat bersama.',
    agreedBy: [],
    at: '2020-02-28T03:00:00.000Z',
  };
  expect(kinds(checkCompleteness(content).advisory)).not.toContain('far-apart');
});

it('names an empty visit incomplete instead of failing on it', () => {
  expect(kinds(checkCompleteness(emptyContent()).blocking)).toEqual(['no-assessor']);
});

it('blocks on letters that no paper can show, and leads to where they stand', async () => {
  const content = await sampleContent();
  content.attendees['x'] = { name: '王小明', position: 'Pengusaha', group: 'community', pillars: [], order: 'zz' };
  const [id = '', rating] = Object.entries(content.ratings)[0] ?? [];
  if (rating) content.ratings[id] = { ...rating, note: 'Bagus 😀' };
  expect(checkCompleteness(content).blocking).toMatchObject([
    {
      kind: 'unprintable name',
      sentence: saying('Hadirin “王小明”: 王 小 明 tidak dapat dicetak. Tulislah dengan huruf Latin atau hapus.', 'id'),
      screen: 'attendees',
      collection: 'attendees',
      id: 'x',
    },
    { kind: 'unprintable note', screen: 'checklist', collection: 'indicator', id: rating?.indicator },
  ]);
});

describe('a seal waits for', () => {
  it('an assessor who rated nothing, until they are set aside with a reason', async () => {
    const content = await sampleContent();
    const member: TeamMember = { role: 'assessor', position: 'Penilai Tiga', isAssessor: true, order: 'zz' };
    content.team['tiga'] = member;
    expect(checkCompleteness(content).blocking).toMatchObject([
      { kind: 'nothing-rated', screen: 'facts', collection: 'team', id: 'tiga' },
    ]);
    content.team['tiga'] = { ...member, setAside: { at: '2020-02-28T03:00:00.000Z', by: 'Ketua', reason: 'Sakit' } };
    expect(checkCompleteness(content).blocking).toEqual([]);
  });

  it('the reason of every TB, unless the instrument asks for none', async () => {
    const content = await sampleContent();
    const [id = '', rating] = Object.entries(content.ratings).find(([, { value }]) => value === 'TB') ?? [];
    if (rating) content.ratings[id] = { ...rating, note: '  ' };
    expect(checkCompleteness(content).blocking).toMatchObject([
      { kind: 'not-applicable-without-reason', collection: 'indicator', id: 'ENV.3.3' },
    ]);
    const frozen = content.instrument['instrument'];
    if (frozen) frozen.instrument.tbNeedsReason = false;
    expect(checkCompleteness(content).blocking).toEqual([]);
  });

  it.each([
    ['a speaker who fits nobody', '@pak asisten: setuju', '@pak'],
    ['a word that names no node', 'Rekap data #gubernur', '#gubernur'],
    ['a place left to fill in', 'Disepakati tanggal [ … ] Maret', '[ … ]'],
  ])('marks that were never resolved: %s', async (_what, text, mark) => {
    const content = await sampleContent();
    content.minutes['x'] = { session: 'pleno', kind: 'note', text, links: [], order: 'zz' };
    expect(checkCompleteness(content).blocking).toMatchObject([
      { kind: 'open-mark', sentence: { params: { mark } }, collection: 'minutes', id: 'x' },
    ]);
  });

  it('no mark that was resolved, nor a remark in brackets', async () => {
    const content = await sampleContent();
    const text = 'Peringkat #1 [rekaman terputus] #GOV.2.1, surel @ kantor';
    content.minutes['x'] = { session: 'pleno', kind: 'note', text, links: [], order: 'zz' };
    content.comments['berita-acara:opening'] = {
      about: 'header',
      text: 'Pada hari ini',
      at: '2020-02-28T03:00:00.000Z',
    };
    expect(checkCompleteness(content).blocking).toEqual([]);
  });
});

it('names what was added and has no title, with the place where one is written', () => {
  const blank = { indicators: [], order: 'a0' };
  const content: Content = emptyContent();
  content.findings['f'] = { grade: 'strength', evidence: [], ...blank };
  content.benefits['b'] = { relation: 'G2C', ...blank };
  content.services['s'] = blank;
  content.surveys['q'] = { questionnaire: 'skm', pillars: [], order: 'a0' };
  const unnamed = checkCompleteness(content).advisory.filter(({ kind }) => kind === 'unnamed');
  expect(unnamed.map((gap) => [gap.screen, gap.id, say('id', gap.sentence)])).toEqual([
    ['findings', 'f', 'Sebuah temuan belum berjudul.'],
    ['findings', 'b', 'Sebuah manfaat belum diuraikan.'],
    ['survey', 's', 'Sebuah layanan belum bernama.'],
    ['survey', 'q', 'Sebuah survei belum berjudul.'],
  ]);
});

it('lets an entry that stands on no screen be taken away, and the visit be sealed then', async () => {
  const content = await sampleContent();
  content.ratings['pergi:GOV.1.1'] = { assessor: 'pergi', indicator: 'GOV.1.1', value: 3 };
  content.contacts['pergi'] = { phone: '0812' };
  const leftovers = checkCompleteness(content).blocking.flatMap(({ leftover }) => leftover ?? []);
  expect(new Set(leftovers.map(({ collection, id }) => `${collection}/${id}`))).toEqual(
    new Set(['ratings/pergi:GOV.1.1', 'contacts/pergi']),
  );
  const after = applyChanges(
    content,
    leftovers.flatMap((entry) => removeLeftover(entry).changes),
  );
  expect(checkCompleteness(after).blocking).toEqual([]);
});
