import { NumberInput } from '@mantine/core';
import { useAutosave } from '../../ui/use-autosave.ts';

interface CountFieldProps {
  label: string;
  value: number | undefined;
  onKeep: (value: number | null) => boolean;
}

/** A whole number that is kept while it is typed, and only when it changed. */
export function CountField({ label, value, onKeep }: CountFieldProps) {
  const typing = useAutosave(`${value ?? ''}`, (typed) => onKeep(typed === '' ? null : Number(typed)));
  return (
    <NumberInput
      label={label}
      value={typing.text}
      min={0}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      onChange={(typed) => typing.change(`${typed}`)}
      onBlur={typing.flush}
    />
  );
}
