import type { Zone } from '../../schema/primitives.ts';

/** The three zones of Indonesia under their names in the time zone database; none has summer time. */
export const zones = {
  WIB: { id: 'Asia/Jakarta', offset: '+0700' },
  WITA: { id: 'Asia/Makassar', offset: '+0800' },
  WIT: { id: 'Asia/Jayapura', offset: '+0900' },
} as const satisfies Record<Zone, { id: string; offset: string }>;

/** The wall clock of a zone at an instant: calendar date and `HH:mm`. */
export function wallClock(instant: Date, zone: Zone): { date: string; time: string } {
  const hours = Number(zones[zone].offset.slice(1, 3));
  const local = new Date(instant.getTime() + hours * 3_600_000).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}
