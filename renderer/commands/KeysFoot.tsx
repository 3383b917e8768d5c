import { useSyncExternalStore } from 'react';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useCommandRegistry } from './commands-context.tsx';
import { useWords } from './use-command.ts';

/** The keys that matter most on this screen, in the foot. */
export function KeysFoot() {
  const registry = useCommandRegistry();
  const words = useWords();
  const bound = useSyncExternalStore(registry.subscribe, registry.all);
  return bound
    .filter(({ command }) => command.inFoot)
    .map(({ command, read }) => (
      <span key={command.id}>
        {read().caps.map((cap) => (
          <KeyCap key={cap}>{cap}</KeyCap>
        ))}{' '}
        {words(command.short ?? command.words)}
      </span>
    ));
}
