import { defineCommands } from '../../commands/command.ts';

/** The sessions of a visit. */
export const agendaCommands = defineCommands(
  { name: 'agenda', heading: 'app:sections.agenda' },
  {
    add: { words: 'meeting:agenda.add', edits: true },
    exportIcs: { words: 'meeting:agenda.ics' },
    remove: { words: 'meeting:agenda.remove', edits: true },
    open: { words: 'meeting:agenda.openSession', edits: true },
    close: { words: 'meeting:agenda.closeSession', edits: true },
    inviteAll: { words: 'meeting:agenda.everyone', edits: true },
  },
);
