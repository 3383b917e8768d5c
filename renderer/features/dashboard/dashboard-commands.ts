import { defineCommands } from '../../commands/command.ts';

/** The numbers of a visit. */
export const dashboardCommands = defineCommands(
  { name: 'dashboard', heading: 'app:sections.dashboard' },
  {
    sameNode: { words: 'dashboard:compare.same' },
    unmap: { words: 'dashboard:compare.unmap' },
  },
);
