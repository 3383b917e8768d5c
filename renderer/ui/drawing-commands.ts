import { defineCommands } from '../commands/command.ts';

/** A signature that is being drawn. */
export const drawingCommands = defineCommands(
  { name: 'drawing', heading: 'meeting:kiosk.signing' },
  { undo: { words: 'meeting:kiosk.undo' }, clear: { words: 'meeting:kiosk.clear' } },
);
