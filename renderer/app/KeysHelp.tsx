import { useState } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { appCommands } from './app-commands.ts';
import { useCommandRegistry } from '../commands/commands-context.tsx';
import classes from './keys-help.module.css';
import { useCommand, useWords } from '../commands/use-command.ts';

/** `?`: every key that works on the open screen, with what it does. */
export function KeysHelp() {
  const [shown, setShown] = useState<readonly KeyRow[]>();
  const registry = useCommandRegistry();
  const words = useWords();
  const { words: title } = useCommand(appCommands.keys, {
    run: () =>
      setShown(
        registry.reachable().flatMap(({ command, read }) => {
          const { caps } = read();
          return caps.length === 0
            ? []
            : [{ heading: words(command.heading), caps, words: words(command.short ?? command.words) }];
        }),
      ),
  });
  return (
    <Dialog opened={shown !== undefined} onClose={() => setShown(undefined)} title={title} size="lg">
      {[...Map.groupBy(shown ?? [], ({ heading }) => heading)].map(([heading, rows]) => (
        <KeyGroup key={heading} heading={heading} rows={rows} />
      ))}
    </Dialog>
  );
}

interface KeyRow {
  heading: string;
  caps: readonly string[];
  words: string;
}

function KeyGroup({ heading, rows }: { heading: string; rows: readonly KeyRow[] }) {
  return (
    <section>
      <h3>{heading}</h3>
      <dl className={classes.keys}>
        {rows.map(({ caps, words }) => (
          <div key={words} className={classes.row}>
            <dt>
              {caps.map((cap) => (
                <KeyCap key={cap}>{cap}</KeyCap>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
