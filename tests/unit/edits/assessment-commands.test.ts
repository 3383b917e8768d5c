import { describe, expect, test } from 'vitest';
import { addBenefit, changeBenefit, removeBenefit } from '../../../shared/domain/benefits/edit-benefits.ts';
import type { Planned } from '../../../shared/domain/edits/act-plan.ts';
import { applyChanges, applyInPlace } from '../../../shared/domain/edits/apply-change.ts';
import { invertChange } from '../../../shared/domain/edits/invert-change.ts';
import {
  addEvidence,
  changeEvidence,
  linkEvidence,
  removeEvidence,
  unlinkEvidence,
} from '../../../shared/domain/evidence/edit-evidence.ts';
import { addFinding, changeFinding, removeFinding } from '../../../shared/domain/findings/edit-findings.ts';
import { restoreSentence, writeSentence } from '../../../shared/domain/papers/edit-draft.ts';
import { recordConsensus, withdrawConsensus } from '../../../shared/domain/ratings/edit-consensus.ts';
import { noteRating, rateIndicator } from '../../../shared/domain/ratings/edit-ratings.ts';
import { addService, changeService, removeService } from '../../../shared/domain/services/edit-services.ts';
import { addResponse, importResponses, removeResponse } from '../../../shared/domain/survey/edit-responses.ts';
import { addSurvey, changeSurvey, removeSurvey } from '../../../shared/domain/survey/edit-surveys.ts';
import type { CollectionName, Content } from '../../../shared/schema/content.ts';
import { sampleContent } from '../../support/sample-content.ts';

const at = '2020-02-27T02:00:00.000Z';
const place = { assessor: 'ketua', indicator: 'GOV.1.1' };
const file = { sha256: 'a'.repeat(64), fileName: 'foto.jpg', mediaType: 'image/jpeg', bytes: 9, addedAt: at } as const;
const agreed = { indicator: 'GOV.1.1', value: 3, reason: 'Dibahas', agreedBy: ['ketua'], at };
const answers = { survey: 's', at, channel: 'paper', answers: { u1: 3 } } as const;
const table = { survey: 's', at, nextId: countedIds() };

function countedIds(): () => string {
  let count = 0;
  return () => `r-${++count}`;
}

const sample = await sampleContent();

/** The sample with one of everything that these commands change, each standing on the others. */
function begun(): Content {
  const commands: Planned[] = [
    (now) => addEvidence(now, 'foto', { ...file, indicators: ['GOV.1.1'] }),
    (now) => addFinding(now, 'temuan', { grade: 'minor', indicator: 'GOV.1.1', title: 'Data ganda' }),
    (now) => addBenefit(now, 'manfaat', 'temuan'),
    (now) => addService(now, 'layanan'),
    (now) => addSurvey(now, 's', { questionnaire: 'skm-9', consent: 'Setuju' }),
    (now) => addResponse(now, 'jawaban', answers),
    (now) => recordConsensus(now, agreed),
    () => writeSentence('kalimat', 'Kata kami', at),
  ];
  return commands.reduce(after, structuredClone(sample));
}

function planOf(content: Content, command: Planned) {
  return typeof command === 'function' ? command(content) : command;
}

function after(content: Content, command: Planned): Content {
  return applyChanges(content, planOf(content, command).changes);
}

const commands: Record<string, Planned> = {
  rate: (now) => rateIndicator(now, place, 4),
  'rate anew': (now) => rateIndicator(now, { assessor: 'ketua', indicator: 'GOV.9.9' }, 4),
  clear: (now) => rateIndicator(now, place, 'BD'),
  note: (now) => noteRating(now, place, 'Kata'),
  agree: (now) => recordConsensus(now, { ...agreed, value: 2 }),
  withdraw: (now) => withdrawConsensus(now, 'GOV.1.1'),
  'add finding': (now) => addFinding(now, 'baru', { grade: 'strength', by: 'ketua' }),
  'change finding': changeFinding('temuan', { owner: 'Dinas' }),
  'remove finding': (now) => removeFinding(now, 'temuan'),
  'add benefit': (now) => addBenefit(now, 'baru'),
  'change benefit': changeBenefit('manfaat', { claim: 'Lebih cepat', party: null }),
  'remove benefit': removeBenefit('manfaat'),
  'add service': (now) => addService(now, 'baru'),
  'change service': changeService('layanan', { name: 'Izin', target: 10 }),
  'remove service': removeService('layanan'),
  'add evidence': (now) => addEvidence(now, 'baru', { ...file, indicators: [] }),
  'link evidence': (now) => linkEvidence(now, 'foto', ['GOV.1.1', 'GOV.1.2']),
  'unlink evidence': (now) => unlinkEvidence(now, 'foto', 'GOV.1.1'),
  'change evidence': changeEvidence('foto', { caption: 'Loket' }),
  'remove evidence': (now) => removeEvidence(now, 'foto'),
  'add survey': (now) => addSurvey(now, 'baru', { questionnaire: 'skm-9' }),
  'change survey': changeSurvey('s', { title: 'Warga', consent: null }),
  'remove survey': (now) => removeSurvey(now, 's'),
  'add response': (now) => addResponse(now, 'baru', answers),
  'import responses': (now) => importResponses(now, table, [{ respondent: '1', answers: { u1: 4 }, hasUsed: true }]),
  'remove response': removeResponse('jawaban'),
  'write sentence': writeSentence('kalimat', 'Lain', at),
  'restore sentence': restoreSentence('kalimat'),
};

describe('every command of the assessment', () => {
  test.each(Object.entries(commands))('%s changes the content, and its undo restores it', (_name, command) => {
    const content = begun();
    const before = structuredClone(content);
    const { changes } = planOf(content, command);
    const done = changes.map((change) => ({ change, was: applyInPlace(content, change) }));
    expect(content).not.toEqual(before);
    for (const edit of done.toReversed()) applyInPlace(content, invertChange(edit));
    expect(content).toEqual(before);
  });
});

test('nothing names what a command took away', () => {
  const taken: [CollectionName, string, Planned][] = [
    ['findings', 'temuan', (now) => removeFinding(now, 'temuan')],
    ['evidence', 'foto', (now) => removeEvidence(now, 'foto')],
    ['surveys', 's', (now) => removeSurvey(now, 's')],
  ];
  for (const [collection, id, command] of taken) {
    const content = begun();
    expect(JSON.stringify(content)).toContain(`"${id}"`);
    const left = after(content, command);
    expect(left[collection]).not.toHaveProperty(id);
    expect(JSON.stringify(left)).not.toContain(`"${id}"`);
  }
});

test('a finding begins with the evidence of its indicator, and its benefit with its indicators', () => {
  const { findings, benefits } = begun();
  expect(findings['temuan']).toMatchObject({ title: 'Data ganda', indicators: ['GOV.1.1'], evidence: ['foto'] });
  expect(benefits['manfaat']).toMatchObject({ finding: 'temuan', indicators: ['GOV.1.1'] });
});

test('what has no name yet is kept without one: no placeholder is ever stored', () => {
  const { findings, benefits, services, surveys } = [
    (now: Content) => addFinding(now, 'x', { grade: 'minor', title: '' }),
    (now: Content) => addBenefit(now, 'x'),
    (now: Content) => addService(now, 'x'),
    (now: Content) => addSurvey(now, 'x', { questionnaire: 'skm-9' }),
  ].reduce(after, sample);
  expect(findings['x']).not.toHaveProperty('title');
  expect(benefits['x']).not.toHaveProperty('claim');
  expect(services['x']).not.toHaveProperty('name');
  expect(surveys['x']).not.toHaveProperty('title');
});

test('a consensus replaces one that stands under the indicator it was on before', () => {
  const content = begun();
  content.consensus['LAMA.1'] = { ...agreed, value: 1 };
  delete content.consensus['GOV.1.1'];
  expect(Object.keys(after(content, (now) => recordConsensus(now, agreed)).consensus)).toEqual(['GOV.1.1']);
  expect(after(content, (now) => withdrawConsensus(now, 'GOV.1.1')).consensus).toEqual({});
});

test('a note before the rating stands on a sheet that is not rated, and an emptied one goes', () => {
  const fresh = { assessor: 'ketua', indicator: 'GOV.9.9' };
  const noted = after(sample, (now) => noteRating(now, fresh, 'Tunggu data'));
  expect(noted.ratings['ketua:GOV.9.9']).toEqual({ ...fresh, value: 'BD', note: 'Tunggu data' });
  const emptied = after(noted, (now) => noteRating(now, fresh, ''));
  expect(emptied.ratings['ketua:GOV.9.9']).toEqual({ ...fresh, value: 'BD' });
});

test('a field that the schema does not know, or a value that it does not take, does not compile', () => {
  // @ts-expect-error no such field
  changeFinding('a', { owners: 'Dinas' });
  // @ts-expect-error a grade is never taken away
  changeFinding('a', { grade: null });
  // @ts-expect-error the file of evidence is never changed
  changeEvidence('a', { sha256: 'x' });
  // @ts-expect-error a count is no text
  changeService('a', { target: '10' });
  expect(changeFinding('a', { owner: null }).act).toEqual({ code: 'change-finding', params: { field: 'owner' } });
});
