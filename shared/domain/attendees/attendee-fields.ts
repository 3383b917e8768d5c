/** What a column of a pasted table can hold. */
export const attendeeFields = [
  'name',
  'position',
  'organisation',
  'group',
  'pillars',
  'rank',
  'nip',
  'phone',
  'email',
  'note',
] as const;
export type AttendeeField = (typeof attendeeFields)[number];

/** For each column the field it holds, or undefined; a field is given to one column only. */
export type ColumnMatch = readonly (AttendeeField | undefined)[];
