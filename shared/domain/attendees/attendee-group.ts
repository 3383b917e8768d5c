import { fold } from '../words/fold-words.ts';
import type { AttendeeGroup } from '../../schema/people.ts';

/** Words that name a group outright, in both languages of the interface. */
const names: Record<AttendeeGroup, readonly string[]> = {
  ministry: ['kementerian', 'kemenkominfo', 'kominfo pusat', 'ministry', 'tim evaluasi'],
  mentor: ['pendamping', 'mentor'],
  'executing-team': ['tim pelaksana', 'executing team', 'ketua tim pelaksana'],
  agency: ['opd', 'dinas', 'perangkat daerah', 'agency'],
  council: ['dewan', 'dewan tik', 'dewan smart city', 'council'],
  village: ['desa', 'pemerintah desa', 'kecamatan', 'kelurahan', 'village'],
  'site-manager': ['pengelola lokasi', 'pengelola', 'site manager'],
  community: ['komunitas', 'masyarakat', 'pelaku usaha', 'akademisi', 'community'],
  other: ['lain', 'lainnya', 'lain-lain', 'other'],
};

/** The group that a cell names; undefined when the words name none. */
export function readGroup(cell: string): AttendeeGroup | undefined {
  const words = fold(cell.trim());
  const groups = Object.keys(names) as AttendeeGroup[];
  return groups.find((group) => group === words || names[group].includes(words));
}

/** The group that a position and an agency suggest when the table has no such column. */
export function guessGroup(position: string, organisation = ''): AttendeeGroup {
  const words = fold(`${position} ${organisation}`);
  if (/\b(?:kementerian|kemen\p{L}+|dirjen|kasubdit|ministry)\b/u.test(words)) return 'ministry';
  if (/\b(?:pendamping|mentor)\b/u.test(words)) return 'mentor';
  if (/\b(?:tim pelaksana|asisten|sekda|executing team)\b/u.test(words)) return 'executing-team';
  if (/\b(?:dewan|council)\b/u.test(words)) return 'council';
  if (/\b(?:desa|kades|camat|kecamatan|lurah|kelurahan|village)\b/u.test(words)) return 'village';
  if (/\b(?:komunitas|paguyuban|akademisi|universitas|pkl|community)\b/u.test(words)) return 'community';
  return 'agency';
}
