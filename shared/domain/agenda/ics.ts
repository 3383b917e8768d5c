import type { Session } from '../../schema/visit.ts';
import type { Language, Zone } from '../../schema/primitives.ts';
import { sessionTitle } from './session-title.ts';
import { zones } from './zones.ts';

/** The agenda of a visit as a calendar needs it. */
export interface Agenda {
  /** Makes the events' ids unique among visits. */
  visit: string;
  title: string;
  zone: Zone;
  language: Language;
  sessions: readonly (Session & { id: string })[];
  /** Instant of the export, in UTC. */
  now: string;
}

/** An iCalendar file (RFC 5545) with one event a session, in the visit's zone; Indonesia has no summer time. */
export function icsOf(agenda: Agenda): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tinjau//Tinjau//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(agenda.title)}`,
    ...zoneLines(agenda.zone),
    ...agenda.sessions.flatMap((session) => eventLines(session, agenda)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function zoneLines(zone: Zone): string[] {
  const { id, offset } = zones[zone];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    `TZNAME:${zone}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
}

function eventLines(session: Session & { id: string }, agenda: Agenda): string[] {
  const description = [...session.agenda, ...(session.note === undefined ? [] : [session.note])].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${session.id}.${agenda.visit}@tinjau`,
    `DTSTAMP:${basic(agenda.now.replace(/\.\d+/u, ''))}`,
    ...timeLines(session, zones[agenda.zone].id),
    `SUMMARY:${escaped(sessionTitle(session, agenda.language))}`,
    ...(session.place === undefined ? [] : [`LOCATION:${escaped(session.place)}`]),
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(session.pillars.length === 0 ? [] : [`CATEGORIES:${session.pillars.map(escaped).join(',')}`]),
    'END:VEVENT',
  ];
}

/** A session without a start lasts the whole day; one without an end has none. */
function timeLines({ date, start, end }: Session, zone: string): string[] {
  if (start === undefined) return [`DTSTART;VALUE=DATE:${basic(date)}`];
  const at = (time: string, day = date): string => `;TZID=${zone}:${basic(day)}T${basic(time)}00`;
  if (end === undefined || end === start) return [`DTSTART${at(start)}`];
  return [`DTSTART${at(start)}`, `DTEND${at(end, end < start ? dayAfter(date) : date)}`];
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function basic(text: string): string {
  return text.replaceAll(/[-:]/gu, '');
}

/** Line ends become `\\n`; other control characters have no place in the format. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n?|\n/gu, '\\n')
    .replaceAll(/[\p{Cc}--[\t]]/gv, '');
}

/** Folds at 75 octets, never inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let text = '';
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}
