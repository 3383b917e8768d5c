import type { Texts } from '../texts.ts';
import type { actions as indonesian } from '../id/actions.ts';

/** The words of the list of actions. */
export const actions: Texts<typeof indonesian, 'one' | 'other'> = {
  title: 'Actions',
  carried: 'Carried from {{from}}',
  priorities: { low: 'Low', normal: 'Normal', high: 'High' },
  states: { open: 'Open', done: 'Done', dropped: 'Dropped' },
  filters: { all: 'All', open: 'Open', incomplete: 'Incomplete', overdue: 'Overdue' },
  filter: 'Show',
  csv: 'Export CSV',
  add: 'Add an action',
  addFirst: 'No actions yet. Type > in the minutes, or add one here.',
  none: 'No action in this filter.',
  overdue: 'overdue',
  detail: 'Details of the action',
  chooseOne: 'Choose an action to edit it.',
  dueHint: 'such as 28/2, tomorrow, next Friday, end of month',
  dueUnread: 'This date cannot be read. Try 28/2 or next Friday.',
  remove: 'Delete action',
  counts: '{{open}} open · {{incomplete}} incomplete · {{overdue}} overdue',
};
