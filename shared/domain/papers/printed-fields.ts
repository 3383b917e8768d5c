import type { Sentence } from '../app-error.ts';
import type { CollectionName, Content } from '../../schema/content.ts';
import { unprintable } from './printable.ts';

/** What papers print of each record, as far as people type it. */
const printedFields: Partial<Record<CollectionName, readonly string[]>> = {
  header: [
    'title',
    'place',
    'programme',
    'host',
    'evaluator',
    'stage',
    'basis',
    'documentNumber',
    'letterhead',
    'source',
    'note',
    'previous',
  ],
  team: ['name', 'position', 'organisation'],
  sites: ['name', 'address'],
  sessions: ['title', 'place', 'agenda', 'invitation'],
  attendees: ['name', 'position', 'organisation', 'rank'],
  attendance: ['representative'],
  ratings: ['note'],
  consensus: ['reason'],
  findings: ['title', 'criterion', 'condition', 'cause', 'effect', 'recommendation', 'owner', 'response'],
  benefits: ['party', 'claim', 'before', 'after', 'unit', 'period', 'source', 'verification'],
  services: ['name', 'owner', 'supply'],
  evidence: ['caption', 'fileName', 'source', 'takenAt'],
  surveys: ['title'],
  minutes: ['text'],
  actions: ['text', 'owner', 'organisation'],
  comments: ['text'],
  signoffs: ['name', 'position', 'organisation', 'rank', 'nip'],
};

/** What a record of each collection is called where its text is shown to a person. */
export const placeNames: Partial<Record<CollectionName, Sentence>> = {
  header: { id: 'Kunjungan', en: 'Visit' },
  team: { id: 'Tim', en: 'Team' },
  sites: { id: 'Lokasi', en: 'Site' },
  sessions: { id: 'Sesi', en: 'Session' },
  attendees: { id: 'Hadirin', en: 'Attendee' },
  attendance: { id: 'Kehadiran', en: 'Attendance' },
  ratings: { id: 'Catatan penilaian', en: 'Note of a rating' },
  consensus: { id: 'Kesepakatan', en: 'Consensus' },
  findings: { id: 'Temuan', en: 'Finding' },
  benefits: { id: 'Manfaat', en: 'Benefit' },
  services: { id: 'Layanan', en: 'Service' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  surveys: { id: 'Survei', en: 'Survey' },
  minutes: { id: 'Notula', en: 'Minutes' },
  actions: { id: 'Tindak lanjut', en: 'Action' },
  comments: { id: 'Kalimat berita acara', en: 'Sentence of the official record' },
  signoffs: { id: 'Penanda tangan', en: 'Signatory' },
};

/** A field that papers print and that holds letters which they cannot show. */
export interface UnprintablePlace {
  collection: CollectionName;
  id: string;
  field: string;
  letters: string[];
  text: string;
}

/** Every place of a visit with letters that no paper can show. */
export function unprintablePlaces(content: Content): UnprintablePlace[] {
  return Object.entries(printedFields).flatMap(([name, fields]) => {
    const collection = name as CollectionName;
    return Object.entries(content[collection]).flatMap(([id, entity]) =>
      fields.flatMap((field): UnprintablePlace[] => {
        const text = [...textsIn((entity as Record<string, unknown>)[field])].join(' ');
        const letters = unprintable(text);
        return letters.length === 0 ? [] : [{ collection, id, field, letters, text }];
      }),
    );
  });
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}
