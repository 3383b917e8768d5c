import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ErrorCode } from '../../shared/domain/app-error.ts';
import { repository } from '../support/open-backend.ts';
import type { Carrier } from './carriers.ts';

export const nobody = 'nobody-00000000';
export const unknownToken = '00000000-0000-4000-8000-000000000000';
export const passphrase = 'lapangan-2020';
export const by = 'Notulis';

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

export const refuseUnknownVisit = (more: object = {}): Refused => ({
  input: { visit: nobody, ...more },
  code: 'not-found',
});
export const refuseUnknownUpload = (more: object = {}): Refused => ({
  input: { upload: unknownToken, ...more },
  code: 'not-found',
});

export const set = (id: string, fields: object) => ({ op: 'set', collection: 'sites', id, fields });
export const member = { op: 'set', collection: 'team', id: 'notulis', fields: { organisation: 'Sekretariat' } };

/** The result of a call made before, by its fields. */
export function result(world: World, call: string): Record<string, unknown> {
  return world.results[call] as Record<string, unknown>;
}

/** The first entry of a list that a call gave. */
export function firstOf(world: World, call: string, list: string): Record<string, unknown> {
  return (result(world, call)[list] as Record<string, unknown>[])[0] ?? {};
}

export const visitOf = (world: World): unknown => result(world, 'visits.createSample')['visit'];
export const secondOf = (world: World): unknown => result(world, 'visits.createFromFile')['visit'];
export const createdOf = (world: World): string => String(result(world, 'visits.create')['visit']);
export const identityOf = (world: World): unknown => result(world, 'identities.create')['id'];

export async function sendFile(world: World, path: string): Promise<string> {
  const bytes = new Uint8Array(await readFile(join(repository, path)));
  return world.upload(path.split('/').at(-1) ?? path, bytes);
}

export const sendText = (world: World, name: string, text: string): Promise<string> =>
  world.upload(name, new TextEncoder().encode(text));

export async function sendPhoto(world: World): Promise<string> {
  const photo = sharp({ create: { width: 64, height: 48, channels: 3, background: '#135' } });
  return world.upload('foto.png', new Uint8Array(await photo.png().toBuffer()));
}

/** How many edits the sample had when it was made; the story has changed it since. */
export async function editsWhenMade(world: World): Promise<number> {
  const { edits } = await world.client.visits.history({ visit: String(visitOf(world)), limit: 1000 });
  return edits.filter(({ act }) => act?.code === 'create-visit').length;
}

/** Flips a bit in the history of a visit, while nobody has it open, and answers its id. */
export async function damagedVisit(world: World): Promise<string> {
  const visit = createdOf(world);
  await world.client.visits.trash({ visit });
  const file = join(world.data, 'trash', visit, 'edits.jsonl');
  const bytes = await readFile(file);
  bytes[40] = (bytes[40] ?? 0) ^ 0x01;
  await writeFile(file, bytes);
  await world.client.visits.restore({ visit });
  return visit;
}

/** Damages the settings, so that there is a reason to start over; the call takes no input. */
export async function damageSettings(world: World): Promise<undefined> {
  await writeFile(join(world.data, 'settings.json'), '{');
}

/** Asks for an exported file again, as the page does, and sends it back in. */
export async function sendBack(world: World, call: string): Promise<string> {
  const made = result(world, call);
  const { token } = ('file' in made ? made['file'] : made) as { token: string };
  return world.upload('kembali', await world.download(token));
}

/** Asks for a large exported file again, and sends it back in as a upload. */
export async function uploadInChunks(world: World, call: string): Promise<string> {
  const { token } = result(world, call)['file'] as { token: string };
  return world.uploadInChunks(await world.download(token));
}

export const sample = 'resources/samples/bojonegoro-2020.yaml';
export const shipped = 'resources/instruments/smart-city-6-pilar.yaml';
export const smallPlan = {
  instrument: 'smart-city-6-pilar',
  visit: {
    title: 'Uji',
    place: { name: 'Kabupaten Contoh', kind: 'kabupaten' },
    startDate: '2020-02-27',
    endDate: '2020-02-28',
  },
};

/** Two respondents of the nine SKM items. */
export const answers =
  'persyaratan,prosedur,waktu,biaya,produk,kompetensi,perilaku,sarana,pengaduan\n4,3,4,3,4,3,4,3,4\n3,3,3,4,3,3,2,3,3\n';
