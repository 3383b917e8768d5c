import { SegmentedControl, type SegmentedControlProps } from '@mantine/core';
import type { Command } from './command.ts';
import { useCommandRows, useWords } from './use-command.ts';

interface CommandChoiceProps<Value extends string> extends Omit<SegmentedControlProps<Value>, 'data' | 'defaultValue'> {
  /** Names what is chosen: `Kertas`. */
  command: Command;
  data: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few, side by side; the palette offers those that are not chosen: `Kertas: F4`. */
export function CommandChoice<Value extends string>({ command, data, ...look }: CommandChoiceProps<Value>) {
  const title = useWords()(command.words);
  const others = data.filter(({ value }) => value !== look.value);
  useCommandRows(
    command,
    others.map(({ value, label }) => ({ words: `${title}: ${label}`, run: () => look.onChange(value) })),
  );
  const label = look['aria-labelledby'] === undefined ? title : undefined;
  return <SegmentedControl<Value> aria-label={label} {...look} data={[...data]} />;
}
