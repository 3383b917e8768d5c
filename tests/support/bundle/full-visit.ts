import type { EntityOf } from '../../../shared/schema/content.ts';
import { put } from '../../../shared/domain/edits/changes.ts';
import sharp from 'sharp';
import type { Backend } from '../../../electron/backend/backend.ts';
import type { Client } from '../../../electron/hosts/client.ts';
import type { Change } from '../../../shared/schema/edit.ts';
import { resultOf } from './carry.ts';

/** What a copy for others must not tell, as it stands in the visit. */
export const secrets = {
  nip: '197501012000031002',
  phone: '0812-3456-7890',
  email: 'kepala.dinas@contoh.go.id',
  signerNip: '19680212 199403 1 005',
} as const;

const by = 'Notulis';

/** A photo as a phone makes it: turned, with the place and the phone's name in it. */
export async function phonePhoto(width = 64): Promise<Uint8Array<ArrayBuffer>> {
  const photo = sharp({ create: { width, height: 48, channels: 3, background: '#246' } }).withExif({
    IFD0: { Make: 'TelepunyaSaya', Model: 'X-100' },
    IFD2: { DateTimeOriginal: '2020:02:27 09:41:00' },
    IFD3: {
      GPSLatitudeRef: 'S',
      GPSLatitude: '7/1 9/1 594/100',
      GPSLongitudeRef: 'E',
      GPSLongitude: '111/1 52/1 5412/100',
    },
  });
  return new Uint8Array(await photo.withMetadata({ orientation: 6 }).jpeg().toBuffer());
}

/** Puts into a visit everything that a bundle has to carry, and a copy for others must not. Returns the photo's hash. */
export async function fillVisit(host: { backend: Backend; client: Client }, visit: string): Promise<string> {
  const { client } = host;
  const photo = await upload(host.backend, 'lapangan.jpg', await phonePhoto());
  const { sha256, id } = await client.evidence.add({ visit, by, upload: photo, indicators: ['GOV.1.1'] });
  const note = `Hubungi ${secrets.phone} atau ${secrets.email}; NIP ${secrets.nip}.`;
  const changes: Change[] = [
    put('attendees', 'kepala', attendee(note)),
    put('contacts', 'kepala', pick('nip', 'phone', 'email')),
    put('attendance', 'pleno~kepala', attendance),
    put('signoffs', 'saksi', signoff),
    put('findings', 'temuan-1', finding(id)),
  ];
  await client.visits.edit({ visit, by, changes });
  await client.visits.undo({ visit, by });
  await client.visits.redo({ visit, by });
  return sha256;
}

/** Prepares the shortest paper of a visit for signing. */
export async function preparePaper({ client }: { client: Client }, visit: string): Promise<void> {
  await resultOf(client.reports.build({ visit, kind: 'attendance', prepared: true, by }));
}

/** Changes one thing more. */
export async function editOnce({ client }: { client: Client }, visit: string, name: string): Promise<void> {
  const value = { name, pillars: [], order: 'zz' };
  await client.visits.edit({ visit, by, changes: [{ op: 'put', collection: 'sites', id: 'tempat', value }] });
}

export async function upload(backend: Backend, name: string, body: Uint8Array<ArrayBuffer>): Promise<string> {
  const answer = await backend.fetch(
    new Request('http://tinjau.local/uploads', { method: 'POST', body, headers: { 'x-file-name': name } }),
  );
  return ((await answer.json()) as { token: string }).token;
}

function pick(...names: ('nip' | 'phone' | 'email')[]) {
  return Object.fromEntries(names.map((name) => [name, secrets[name]]));
}

const attendee = (note: string): EntityOf<'attendees'> => ({
  position: 'Kepala Dinas',
  group: 'agency',
  pillars: [],
  note,
  order: 'zz',
});

const attendance: EntityOf<'attendance'> = {
  session: 'pleno',
  attendee: 'kepala',
  status: 'present',
  at: '2020-02-27T02:00:00.000Z',
  signature: {
    strokes: [
      [
        [12.5, 20.25],
        [77.125, 31.75],
      ],
    ],
    width: 300,
    height: 120,
    shown: 'Saya hadir.',
    boundTo: 'a'.repeat(64),
  },
};

const signoff: EntityOf<'signoffs'> = { position: 'Asisten I', nip: secrets.signerNip, party: 'witness', order: 'zz' };

const finding = (evidence: string): EntityOf<'findings'> => ({
  title: 'Ruang layanan tertata',
  grade: 'strength',
  indicators: ['GOV.1.1'],
  evidence: [evidence],
  order: 'zz',
});
