import { recorded } from '../../../shared/domain/edits/changes.ts';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { ExportedFile } from '../../../shared/contract/call.ts';
import { DocumentKind } from '../../../shared/schema/document-kind.ts';
import { resultOf } from '../../support/bundle/carry.ts';
import { phonePhoto, upload } from '../../support/bundle/full-visit.ts';
import { needs } from '../../support/needs.ts';
import { openBackend, type OpenBackend } from '../../support/open-backend.ts';
import { Planter, type Mark } from '../../support/report/planted-visit.ts';
import { carriedFiles, factsOf, flowingTextOf, openedText, picturesOf } from '../../support/report/read-pdf.ts';

needs('pdftotext', 'pdfinfo', 'pdfdetach', 'pdfimages', 'qpdf');

const by = 'Penguji';

/** Which fields each paper shows. A paper that is to show one more is decided here, and never by accident. */
const always: Record<DocumentKind, string[]> = {
  assessment: [
    'header: place.name place.province programme host evaluator stage basis.number basis.about documentNumber',
    'header: letterhead.lines source note previous.label',
    'team: name position organisation interest.statement setAside.reason',
    'sites: name address',
    'sessions: title place',
    'attendees: name position organisation',
    'attendance: representative.name representative.position',
    'ratings: note',
    'consensus: reason',
    'findings: title criterion condition cause effect recommendation owner response verification',
    'benefits: party claim before after unit period source verification',
    'services: name owner supply',
    'surveys: title',
    'actions: text owner organisation',
    'signoffs: name position organisation',
    'open: caption takenAt source',
    'restricted: caption takenAt source',
  ],
  minutes: [
    'header: place.name documentNumber letterhead.lines',
    'sessions: title place agenda invitation',
    'attendees: name position organisation',
    'minutes: text',
    'actions: text owner organisation',
  ],
  'berita-acara': [
    'header: place.name programme basis.number basis.about documentNumber letterhead.lines',
    'sites: name',
    'sessions: title',
    'findings: title response',
    'actions: text',
    'signoffs: name position organisation nip rank',
  ],
  attendance: [
    'header: place.name documentNumber letterhead.lines',
    'sessions: title place',
    'attendees: name position organisation',
    'attendance: representative.name representative.position',
  ],
};

/** Who signs below a paper of a meeting: by hand its chair, on the prepared one those who sign the visit. */
const byHand: Partial<Record<DocumentKind, string[]>> = {
  minutes: ['attendees: rank'],
  attendance: ['attendees: rank'],
};
const signers = ['signoffs: name position nip rank'];
const prepared: Partial<Record<DocumentKind, string[]>> = { minutes: signers, attendance: signers };

const fieldsOf = (...lines: (string[] | undefined)[]): string[] =>
  lines
    .flatMap((some) => some ?? [])
    .flatMap((line) => {
      const [collection = '', fields = ''] = line.split(': ');
      return fields.split(' ').map((field) => `${collection}.${field}`);
    })
    .sort();

/** A visit with a mark in every text that it can hold, and two photos with what phones put into them. */
async function plantedVisit() {
  const app = await openBackend();
  const { visit } = await app.client.visits.createSample({ by });
  const planter = new Planter();
  const { content } = await app.client.visits.open({ visit });
  await app.client.visits.edit({ visit, by, changes: planter.changes(content) });
  await addPhoto(app, visit, planter, 'open', 64);
  await addPhoto(app, visit, planter, 'restricted', 96);
  return { ...app, visit, marks: planter.marks };
}

async function addPhoto(
  { backend, client }: OpenBackend,
  visit: string,
  planter: Planter,
  ...[access, width]: ['open' | 'restricted', number]
): Promise<void> {
  const token = await upload(backend, `${access}.jpg`, await phonePhoto(width));
  const { id } = await client.evidence.add({ visit, by, upload: token, indicators: [] });
  const { content } = await client.visits.open({ visit });
  const { sha256, mediaType, bytes, addedAt, position } = content.evidence[id] ?? {};
  expect(position).toMatchObject({ latitude: expect.closeTo(-7.15165), longitude: expect.closeTo(111.8817) });
  const values = { ...planter.record('evidence', access), sha256, mediaType, bytes, addedAt, position, access };
  await client.visits.edit({ visit, by, changes: [recorded({ op: 'put', collection: 'evidence', id, values })] });
}

async function bytesOf({ backend }: OpenBackend, { token }: ExportedFile): Promise<Uint8Array> {
  const answer = await backend.fetch(new Request(`http://tinjau.local/downloads/${token}`));
  return new Uint8Array(await answer.arrayBuffer());
}

async function paper(app: OpenBackend & { visit: string }, kind: DocumentKind, isPrepared: boolean) {
  const session = kind === 'minutes' || kind === 'attendance' ? { session: 'planted' } : {};
  const order = { visit: app.visit, kind, prepared: isPrepared, by, ...session };
  return bytesOf(app, (await resultOf(app.client.reports.build(order))).file);
}

/** The fields whose marks stand in a text, whatever its blanks and capitals. */
function toldIn(text: string, marks: Mark[]): string[] {
  const words = new Set(
    text
      .replaceAll(/[\s\u200B]/gu, '')
      .toLowerCase()
      .match(/xq\d{4}/gu),
  );
  const told = marks.filter(({ word }) => words.has(word.toLowerCase()));
  return told.map(({ field }) => field).sort();
}

/** Everything in a PDF: its objects and streams laid open, texts of two bytes a letter and in hex too, and its facts. */
function insideOf(pdf: Uint8Array): string {
  const opened = openedText(pdf);
  const inHex = [...opened.matchAll(/<([0-9a-f\s]+)>/giu)].map(([, digits = '']) => Buffer.from(digits, 'hex'));
  const facts = JSON.stringify(factsOf(pdf));
  return [opened, facts, ...inHex.map((bytes) => bytes.toString('latin1'))].join('\n').replaceAll('\0', '');
}

/** What the phone noted in its photos, and where it was. */
const cameraNotes = /exif|telepunyasaya|7[.,]1516|111[.,]8817/iu;

function requireOnly(pdf: Uint8Array, marks: Mark[], fields: string[]): void {
  const [text, inside] = [flowingTextOf(pdf), insideOf(pdf)];
  expect(carriedFiles(pdf)).toEqual({});
  expect(toldIn(text, marks)).toEqual(fields);
  expect(toldIn(inside, marks).filter((field) => !fields.includes(field))).toEqual([]);
  expect(cameraNotes.exec(text + inside)).toBeNull();
}

it('every paper tells what its pages show and carries nothing else, as a draft and sealed for signing', async () => {
  const here = await plantedVisit();
  const { visit, client, marks } = here;
  for (const kind of DocumentKind.options) {
    const pdf = await paper(here, kind, false);
    requireOnly(pdf, marks, fieldsOf(always[kind], byHand[kind]));
    expect(picturesOf(pdf)).toEqual(kind === 'assessment' ? ['48x64'] : []);
  }
  for (const to of ['in-review', 'agreed', 'sealed'] as const) await client.visits.transition({ visit, by, to });
  for (const kind of DocumentKind.options) {
    requireOnly(await paper(here, kind, true), marks, fieldsOf(always[kind], prepared[kind]));
  }
}, 120_000);

it('the minutes as DOCX hold what their pages show and nothing else', async () => {
  const here = await plantedVisit();
  const { visit, client, marks } = here;
  const docx = await bytesOf(here, await client.reports.docx({ visit, session: 'planted' }));
  const parts = Object.values(unzipSync(docx)).map((bytes) => Buffer.from(bytes).toString('latin1'));
  expect(toldIn(parts.join('\n'), marks)).toEqual(fieldsOf(always.minutes, byHand.minutes));
  expect(cameraNotes.exec(parts.join('\n'))).toBeNull();
}, 60_000);
