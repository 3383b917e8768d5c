import type { attendees as indonesian } from '../../id/sentences/attendees.ts';
import type { Texts } from '../../texts.ts';

export const attendees: Texts<typeof indonesian, 'one' | 'other'> = {
  firstRows: 'Only the first {{limit}} rows were read. Divide the table.',
  unknownPillar: 'Unknown pillar “{{word}}”.',
  unknownGroup: 'Unknown group “{{group}}”.',
  nipIsNumber: 'The spreadsheet made a number of the NIP ({{nip}}). Make the column text, then copy it again.',
  nip: 'A NIP has 18 digits.',
  noPosition: 'Neither a position nor an agency.',
  unreadable: 'Too long or not readable.',
  openQuote: 'A quotation mark in this row has no partner; check that it was read well.',
};
