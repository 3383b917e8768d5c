import { KeyCap } from '../ui/KeyCap.tsx';
import type { Command } from './command.ts';
import { capOf } from './key-names.ts';

/** The key of a command, where something else than its button leads to it. */
export function CommandKey({ command }: { command: Command }) {
  const [key] = command.keys ?? [];
  return key === undefined ? null : <KeyCap>{capOf(key)}</KeyCap>;
}
