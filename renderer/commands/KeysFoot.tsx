import { useSyncExternalStore } from 'react';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useCommandRegistry } from './commands-context.tsx';
import { useWords } from './use-command.ts';

/** The keys that matter most on this screen, in the foot; its own come first. */
export function KeysFoot() {
  const registry = useCommandRegistry();
  const words = useWords();
  const bound = useSyncExternalStore(registry.subscribe, registry.all);
  return bound
    .filter(({ command }) => command.inFoot)
    .toSorted((one, other) => Number(one.command.isEverywhere) - Number(other.command.isEverywhere))
    .map(({ command, read }) => (
      <span key={command.id}>
        {read().caps.map((cap) => (
          <KeyCap key={cap}>{cap}</KeyCap>
        ))}{' '}
        {words(command.short ?? command.words)}
      </span>
    ));
}
