import { defineCommands } from '../../commands/command.ts';

/** Minutes of a session. */
export const minutesCommands = defineCommands(
  { name: 'minutes', heading: 'app:sections.minutes' },
  {
    manageSessions: { words: 'meeting:sessions.manage' },
    toMinutesPaper: { words: 'meeting:minutes.docx' },
    toPapers: { words: 'meeting:minutes.papers' },
    find: {
      words: 'meeting:minutes.find',
      short: 'meeting:minutes.keys.find',
      keys: ['mod+F'],
      whileTyping: true,
      inFoot: true,
    },
    move: { words: 'meeting:minutes.keys.move', keys: ['alt+ArrowUp', 'alt+ArrowDown'], inFoot: true, inField: true },
    split: { words: 'meeting:minutes.keys.split', keys: ['mod+Enter'], inFoot: true, inField: true },
    merge: { words: 'meeting:minutes.keys.merge', keys: ['Backspace'], inFoot: true, inField: true },
    speaker: { words: 'meeting:minutes.keys.speaker', keys: ['@'], inField: true },
    decision: { words: 'meeting:minutes.keys.decision', keys: ['!'], inField: true },
    action: { words: 'meeting:minutes.keys.action', keys: ['>'], inField: true },
    question: { words: 'meeting:minutes.keys.question', keys: ['?'], inField: true },
    link: { words: 'meeting:minutes.keys.link', keys: ['#'], inField: true },
    enter: { words: 'meeting:minutes.keys.enter', keys: ['Enter'], inField: true },
  },
);
