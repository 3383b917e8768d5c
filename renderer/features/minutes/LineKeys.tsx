import { capOf } from '../../commands/key-names.ts';
import { useKeyNotes, useWords } from '../../commands/use-command.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { minutesCommands } from './minutes-commands.ts';
import classes from './minutes.module.css';

const { speaker, decision, action, question, link, enter } = minutesCommands;

/** The keys of a line, below the editor. */
export function LineKeys() {
  const words = useWords();
  useKeyNotes(minutesCommands);
  return (
    <div className={classes.keys}>
      {[speaker, decision, action, question, link, enter].map((note) => (
        <span key={note.id}>
          {note.keys?.map((key) => (
            <KeyCap key={key}>{capOf(key)}</KeyCap>
          ))}{' '}
          {words(note.words)}
        </span>
      ))}
    </div>
  );
}
