import { initialSettings } from '../../shared/schema/settings.ts';
import { carryCases } from './carry-cases.ts';
import {
  answers,
  by,
  createdOf,
  damagedVisit,
  damageSettings,
  editsWhenMade,
  identityOf,
  member,
  nobody,
  passphrase,
  refuseUnknownUpload,
  refuseUnknownVisit,
  result,
  sample,
  secondOf,
  sendBack,
  sendFile,
  sendPhoto,
  sendText,
  set,
  shipped,
  smallPlan,
  unknownToken,
  visitOf,
  type Case,
} from './world.ts';

/** Every call of the contract, in an order in which each finds what it needs. */
export const cases: Case[] = [
  { call: 'host.info', good: () => undefined },
  {
    call: 'host.reportFault',
    good: () => ({ screen: '/visits/contoh/home', fault: 'TypeError: x is undefined' }),
    bad: { input: { screen: 7, fault: '' }, code: 'invalid-input' },
  },
  { call: 'settings.get', good: () => undefined },
  {
    call: 'settings.set',
    good: () => ({ settings: initialSettings }),
    bad: { input: { settings: { ...initialSettings, paper: 'A3' } }, code: 'invalid-input' },
  },
  {
    call: 'settings.setLogo',
    good: async (world) => ({ upload: await sendPhoto(world) }),
    bad: refuseUnknownUpload({}),
  },
  { call: 'settings.startOver', good: (world) => damageSettings(world) },
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
    good: (world) => ({ visit: visitOf(world), by, batch: crypto.randomUUID(), from: 0, changes: [member] }),
    bad: refuseUnknownVisit({ by, changes: [set('kartini', { note: 'x' })] }),
  },
  { call: 'visits.undo', good: (world) => ({ visit: visitOf(world), by }), bad: refuseUnknownVisit({ by }) },
  { call: 'visits.redo', good: (world) => ({ visit: visitOf(world), by }), bad: refuseUnknownVisit({ by }) },
  { call: 'visits.history', good: (world) => ({ visit: visitOf(world) }), bad: refuseUnknownVisit() },
  {
    call: 'visits.asOf',
    good: (world) => ({ visit: visitOf(world), moment: { edits: 3 } }),
    bad: refuseUnknownVisit({ moment: { edits: 3 } }),
  },
  {
    call: 'visits.revert',
    good: async (world) => ({ visit: visitOf(world), by, edits: await editsWhenMade(world) }),
    bad: refuseUnknownVisit({ by, edits: 3 }),
  },
  { call: 'visits.check', good: (world) => ({ visit: visitOf(world) }), bad: refuseUnknownVisit() },
  { call: 'visits.damage', good: async (world) => ({ visit: await damagedVisit(world) }), bad: refuseUnknownVisit() },
  {
    call: 'visits.repair',
    good: (world) => ({ visit: createdOf(world), by }),
    bad: refuseUnknownVisit({ by }),
  },
  {
    call: 'visits.changes',
    good: (world) => ({ visit: visitOf(world) }),
    bad: refuseUnknownVisit(),
    meanwhile: (world) => world.client.visits.undo({ visit: String(visitOf(world)), by }),
  },
  {
    call: 'evidence.add',
    good: async (world) => ({ visit: visitOf(world), by, upload: await sendPhoto(world) }),
    bad: refuseUnknownVisit({ by, upload: unknownToken }),
  },
  ...carryCases,
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
  { call: 'instruments.editedWeights', good: (world) => ({ visit: visitOf(world) }), bad: refuseUnknownVisit() },
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
    good: (world) => ({ token: (result(world, 'reports.build')['file'] as { token: string }).token }),
    bad: { input: { token: unknownToken }, code: 'not-found' },
    refusedOn: { 'command line': 'refused' },
  },
  {
    call: 'host.saveMade',
    good: async (world) => ({ upload: await sendText(world, 'agenda.ics', 'BEGIN:VCALENDAR') }),
    bad: refuseUnknownUpload({}),
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
    call: 'verification.cancel',
    good: () => ({ job: unknownToken }),
    bad: { input: { job: 'x' }, code: 'invalid-input' },
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
    good: (world) => ({ sha256: result(world, 'identities.create')['certificateSha256'] }),
    bad: { input: { sha256: 'x' }, code: 'invalid-input' },
  },
  {
    call: 'identities.remove',
    good: (world) => ({ id: identityOf(world) }),
    bad: { input: { id: nobody }, code: 'not-found' },
  },
  { call: 'visits.sealing', good: (world) => ({ visit: secondOf(world) }), bad: refuseUnknownVisit() },
  {
    call: 'visits.transition',
    good: (world) => ({ visit: secondOf(world), by, to: 'in-review' }),
    bad: refuseUnknownVisit({ by, to: 'in-review' }),
  },
  {
    call: 'signatures.recordOnPaper',
    good: async (world) => {
      const visit = String(secondOf(world));
      for (const to of ['agreed', 'sealed'] as const) await world.client.visits.transition({ visit, by, to });
      return { visit, seat: 'ketua', by, upload: await sendPhoto(world), reason: 'Tanda tangan basah' };
    },
    bad: refuseUnknownVisit({ seat: 'ketua', by, upload: unknownToken, reason: 'Basah' }),
  },
  { call: 'visits.trash', good: (world) => ({ visit: secondOf(world) }), bad: refuseUnknownVisit() },
  { call: 'visits.restore', good: (world) => ({ visit: secondOf(world) }), bad: refuseUnknownVisit() },
  {
    call: 'visits.remove',
    good: (world) => ({ visit: createdOf(world) }),
    bad: refuseUnknownVisit(),
  },
];
