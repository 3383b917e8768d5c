import { defineCommands } from '../../commands/command.ts';

/** Who can sign at this laptop. */
export const identitiesCommands = defineCommands(
  { name: 'identities', heading: 'report:identities.heading' },
  {
    create: { words: 'report:identities.create' },
    import: { words: 'report:identities.import' },
    save: { words: 'report:identities.save' },
    take: { words: 'report:identities.take' },
    certificate: { words: 'report:identities.certificate' },
    remove: { words: 'report:identities.remove' },
    removeYes: { words: 'report:identities.removeYes' },
  },
);
