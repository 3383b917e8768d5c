import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ErrorCode } from '../../shared/domain/app-error.ts';
import { initialSettings } from '../../shared/schema/settings.ts';
import { repository } from '../support/open-backend.ts';
import type { Carrier } from './carriers.ts';

const nobody = 'nobody-00000000';
const unknownToken = '00000000-0000-4000-8000-000000000000';
const passphrase = 'lapangan-2020';
const by = 'Notulis';

/** What the story has made so far. */
export interface World extends Carrier {
  /** The result of each call that was made, by the name of the call. */
  results: Record<string, unknown>;
}

/** An input that is refused, and the code it is refused with. */
export interface Refused {
  input: unknown;
  code: ErrorCode;
}

/** One call: an input that works at this point of the story, and one that is refused with a known code. */
export interface Case {
  call: string;
  good: (world: World) => unknown;
  /** Absent where the call takes no input. */
  bad?: Refused;
  /** Carriers on which even the good input is refused, because the machine lacks something. */
  refusedOn?: Record<string, ErrorCode>;
  /** What happens while a stream of news is listened to, so that there is news. */
  meanwhile?: (world: World) => Promise<unknown>;
}

const refuseUnknownVisit = (more: object = {}): Refused => ({
  input: { visit: nobody, ...more },
  code: 'not-found',
});
const refuseUnknownUpload = (more: object = {}): Refused => ({
  input: { upload: unknownToken, ...more },
  code: 'not-found',
});

const set = (id: string, fields: object) => ({ op: 'set', collection: 'sites', id, fields });
const member = { op: 'set', collection: 'team', id: 'notulis', fields: { organisation: 'Sekretariat' } };

function result<T>(world: World, call: string): T {
  return world.results[call] as T;
}

const visitOf = (world: World): string => result<{ visit: string }>(world, 'visits.createSample').visit;
const secondOf = (world: World): string => result<{ visit: string }>(world, 'visits.createFromFile').visit;
const identityOf = (world: World): string => result<{ id: string }>(world, 'identities.create').id;

async function sendFile(world: World, path: string): Promise<string> {
  const bytes = new Uint8Array(await readFile(join(repository, path)));
  return world.upload(path.split('/').at(-1) ?? path, bytes);
}

const sendText = (world: World, name: string, text: string): Promise<string> =>
  world.upload(name, new TextEncoder().encode(text));

async function sendPhoto(world: World): Promise<string> {
  const photo = sharp({ create: { width: 64, height: 48, channels: 3, background: '#135' } });
  return world.upload('foto.png', new Uint8Array(await photo.png().toBuffer()));
}

/** Asks for an exported file again, as the page does, and sends it back in. */
async function sendBack(world: World, call: string): Promise<string> {
  const made = result<{ token: string } | { file: { token: string } }>(world, call);
  return world.upload('kembali', await world.download('file' in made ? made.file.token : made.token));
}

const sample = 'resources/samples/bojonegoro-2020.yaml';
const shipped = 'resources/instruments/smart-city-6-pilar.yaml';
const smallPlan = {
  instrument: 'smart-city-6-pilar',
  visit: {
    title: 'Uji',
    place: { name: 'Kabupaten Contoh', kind: 'kabupaten' },
    startDate: '2020-02-27',
    endDate: '2020-02-28',
  },
};

/** Every call of the contract, in an order in which each finds what it needs. */
export const cases: Case[] = [
  { call: 'host.info', good: () => undefined },
  { call: 'settings.get', good: () => undefined },
  {
    call: 'settings.set',
    good: () => ({ settings: initialSettings }),
    bad: { input: { settings: { ...initialSettings, paper: 'A3' } }, code: 'invalid-input' },
  },
  { call: 'visits.createSample', good: () => ({ by }), bad: { input: { by: 7 }, code: 'invalid-input' } },
  {
    call: 'visits.createFromFile',
    good: async (world) => ({ by, upload: await sendFile(world, sample) }),
    bad: refuseUnknownUpload({ by }),
  },
  {
    call: 'visits.create',
    good: () => ({ by, plan: smallPlan }),
    bad: { input: { by, plan: { ...smallPlan, instrument: 'none' } }, code: 'invalid-input' },
  },
  { call: 'visits.list', good: () => undefined },
  { call: 'visits.open', good: (world) => ({ visit: visitOf(world) }), bad: refuseUnknownVisit() },
  {
    call: 'visits.edit',
    good: (world) => ({ visit: visitOf(world), by, changes: [member] }),
    bad: refuseUnknownVisit({ by, changes: [set('kartini', { note: 'x' })] }),
  },
  { call: 'visits.undo', good: (world) => ({ visit: visitOf(world), by }), bad: refuseUnknownVisit({ by }) },
  { call: 'visits.redo', good: (world) => ({ visit: visitOf(world), by }), bad: refuseUnknownVisit({ by }) },
  { call: 'visits.history', good: (world) => ({ visit: visitOf(world) }), bad: refuseUnknownVisit() },
  {
    call: 'visits.asOf',
    good: (world) => ({ visit: visitOf(world), edits: 3 }),
    bad: refuseUnknownVisit({ edits: 3 }),
  },
  { call: 'visits.check', good: (world) => ({ visit: visitOf(world) }), bad: refuseUnknownVisit() },
  {
    call: 'visits.changes',
    good: (world) => ({ visit: visitOf(world) }),
    bad: refuseUnknownVisit(),
    meanwhile: (world) => world.client.visits.undo({ visit: visitOf(world), by }),
  },
  {
    call: 'evidence.add',
    good: async (world) => ({ visit: visitOf(world), by, upload: await sendPhoto(world) }),
    bad: refuseUnknownVisit({ by, upload: unknownToken }),
  },
  { call: 'instruments.list', good: () => undefined },
  {
    call: 'instruments.get',
    good: () => ({ instrument: 'smart-city-6-pilar' }),
    bad: { input: { instrument: 'none' }, code: 'not-found' },
  },
  {
    call: 'instruments.questionnaire',
    good: () => ({ questionnaire: 'skm' }),
    bad: { input: { questionnaire: 'none' }, code: 'not-found' },
  },
  {
    call: 'instruments.check',
    good: async (world) => ({ upload: await sendFile(world, shipped) }),
    bad: refuseUnknownUpload(),
  },
  {
    call: 'instruments.import',
    good: async (world) => ({ upload: await sendFile(world, shipped) }),
    bad: refuseUnknownUpload(),
  },
  {
    call: 'instruments.duplicate',
    good: () => ({ from: 'smart-city-6-pilar', id: 'salinan', version: '1.0.0' }),
    bad: { input: { from: 'none', id: 'salinan', version: '1.0.0' }, code: 'not-found' },
  },
  {
    call: 'instruments.source',
    good: () => ({ instrument: 'salinan' }),
    bad: { input: { instrument: 'none' }, code: 'not-found' },
  },
  {
    call: 'instruments.compare',
    good: () => ({ from: 'smart-city-6-pilar', to: 'salinan' }),
    bad: { input: { from: 'none', to: 'salinan' }, code: 'not-found' },
  },
  {
    call: 'instruments.planUpgrade',
    good: (world) => ({ visit: secondOf(world), to: 'salinan' }),
    bad: refuseUnknownVisit({ to: 'salinan' }),
  },
  {
    call: 'instruments.upgrade',
    good: (world) => ({ visit: secondOf(world), to: 'salinan', by }),
    bad: refuseUnknownVisit({ to: 'salinan', by }),
  },
  {
    call: 'instruments.remove',
    good: () => ({ instrument: 'salinan' }),
    bad: { input: { instrument: 'none' }, code: 'not-found' },
  },
  {
    call: 'scores.compute',
    good: async (world) => ({
      ratings: await sendText(world, 'nilai.json', '{ "ratings": { "GOV.1.1": 3 } }'),
      instrument: 'smart-city-6-pilar',
    }),
    bad: { input: { ratings: unknownToken, instrument: 'smart-city-6-pilar' }, code: 'not-found' },
  },
  { call: 'scores.ofVisit', good: (world) => ({ visit: visitOf(world) }), bad: refuseUnknownVisit() },
  {
    call: 'scores.compare',
    good: (world) => ({ last: visitOf(world), now: secondOf(world) }),
    bad: { input: { last: nobody, now: nobody }, code: 'not-found' },
  },
  {
    call: 'surveys.scoreFile',
    good: async (world) => ({ upload: await sendText(world, 'skm.csv', answers), questionnaire: 'skm' }),
    bad: refuseUnknownUpload({ questionnaire: 'skm' }),
  },
  {
    call: 'surveys.ofVisit',
    good: (world) => ({ visit: visitOf(world), survey: 'survei-pkl' }),
    bad: refuseUnknownVisit({ survey: 'survei-pkl' }),
  },
  {
    call: 'surveys.importResponses',
    good: async (world) => ({
      visit: visitOf(world),
      survey: 'survei-pkl',
      by,
      upload: await sendText(world, 'skm.csv', answers),
    }),
    bad: refuseUnknownVisit({ survey: 'survei-pkl', by, upload: unknownToken }),
  },
  {
    call: 'surveys.sample',
    good: () => ({ population: 500 }),
    bad: { input: { population: -1 }, code: 'invalid-input' },
  },
  {
    call: 'reports.build',
    good: (world) => ({ visit: visitOf(world), prepared: true, by }),
    bad: refuseUnknownVisit(),
  },
  {
    call: 'host.save',
    good: (world) => ({ token: result<{ file: { token: string } }>(world, 'reports.build').file.token }),
    bad: { input: { token: unknownToken }, code: 'not-found' },
    refusedOn: { 'command line': 'refused' },
  },
  { call: 'reports.completeness', good: (world) => ({ visit: visitOf(world) }), bad: refuseUnknownVisit() },
  { call: 'reports.docx', good: (world) => ({ visit: visitOf(world) }), bad: refuseUnknownVisit() },
  { call: 'reports.cancel', good: () => ({ job: unknownToken }), bad: { input: { job: 'x' }, code: 'invalid-input' } },
  {
    call: 'identities.create',
    good: () => ({ name: 'Kunci uji', passphrase }),
    bad: { input: { name: '', passphrase }, code: 'invalid-input' },
  },
  { call: 'identities.list', good: () => undefined },
  {
    call: 'identities.makeFile',
    good: () => ({ name: 'Kunci lain', passphrase }),
    bad: { input: { name: 'Kunci lain', passphrase: 'pendek' }, code: 'invalid-input' },
  },
  {
    call: 'identities.import',
    good: async (world) => ({ upload: await sendBack(world, 'identities.makeFile'), passphrase }),
    bad: refuseUnknownUpload({ passphrase }),
  },
  {
    call: 'identities.certificate',
    good: (world) => ({ id: identityOf(world) }),
    bad: { input: { id: nobody }, code: 'not-found' },
  },
  { call: 'signatures.state', good: (world) => ({ visit: visitOf(world) }), bad: refuseUnknownVisit() },
  {
    call: 'signatures.sign',
    good: (world) => ({ visit: visitOf(world), signatory: 'ketua', identity: { id: identityOf(world) }, passphrase }),
    bad: refuseUnknownVisit({ signatory: 'ketua', identity: { id: nobody }, passphrase }),
  },
  {
    call: 'signatures.takeBack',
    good: async (world) => ({ visit: visitOf(world), by, upload: await sendBack(world, 'signatures.sign') }),
    bad: refuseUnknownVisit({ by, upload: unknownToken }),
  },
  {
    call: 'verification.verify',
    good: async (world) => ({ upload: await sendBack(world, 'signatures.sign'), visit: visitOf(world) }),
    bad: refuseUnknownUpload(),
  },
  {
    call: 'verification.report',
    good: (world) => ({ verdict: result(world, 'verification.verify'), fileName: 'laporan.pdf', language: 'id' }),
    bad: { input: { verdict: {}, fileName: 'laporan.pdf', language: 'id' }, code: 'invalid-input' },
  },
  {
    call: 'verification.trust',
    good: async (world) => ({ upload: await sendBack(world, 'identities.certificate') }),
    bad: refuseUnknownUpload(),
  },
  { call: 'verification.trusted', good: () => undefined },
  {
    call: 'verification.distrust',
    good: (world) => ({ sha256: result<{ certificateSha256: string }>(world, 'identities.create').certificateSha256 }),
    bad: { input: { sha256: 'x' }, code: 'invalid-input' },
  },
  {
    call: 'identities.remove',
    good: (world) => ({ id: identityOf(world) }),
    bad: { input: { id: nobody }, code: 'not-found' },
  },
  {
    call: 'visits.transition',
    good: (world) => ({ visit: secondOf(world), by, to: 'in-review' }),
    bad: refuseUnknownVisit({ by, to: 'in-review' }),
  },
  { call: 'visits.trash', good: (world) => ({ visit: secondOf(world) }), bad: refuseUnknownVisit() },
  { call: 'visits.restore', good: (world) => ({ visit: secondOf(world) }), bad: refuseUnknownVisit() },
  {
    call: 'visits.remove',
    good: (world) => ({ visit: result<{ visit: string }>(world, 'visits.create').visit }),
    bad: refuseUnknownVisit(),
  },
];

const answers =
  'persyaratan,prosedur,waktu,biaya,produk,kompetensi,perilaku,sarana,pengaduan\n4,3,4,3,4,3,4,3,4\n3,3,3,4,3,3,2,3,3\n';
