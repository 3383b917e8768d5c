import type { collection as indonesian } from '../../id/sentences/collection.ts';
import type { Texts } from '../../texts.ts';

export const collection: Texts<typeof indonesian, 'one' | 'other'> = {
  header: 'Visit',
  team: 'Team',
  sites: 'Site',
  sessions: 'Session',
  attendees: 'Attendee',
  attendance: 'Attendance',
  ratings: 'Note of a rating',
  consensus: 'Consensus',
  findings: 'Finding',
  benefits: 'Benefit',
  services: 'Service',
  evidence: 'Evidence',
  surveys: 'Survey',
  minutes: 'Minutes',
  actions: 'Action',
  comments: 'Sentence of the official record',
  signoffs: 'Signatory',
  instrument: 'Instrument',
  contacts: 'Contacts',
  answers: 'Answers of interviews',
  responses: 'Answers to surveys',
};
