import { NumberInput } from '@mantine/core';
import { useState } from 'react';

interface CountFieldProps {
  label: string;
  value: number | undefined;
  onLeave: (value: number | null) => void;
}

/** A whole number that is kept when its field is left, and only when it changed. */
export function CountField({ label, value, onLeave }: CountFieldProps) {
  const [typed, setTyped] = useState<number | string>();
  const leave = (): void => {
    const next = typeof typed === 'number' ? typed : null;
    if (typed !== undefined && next !== (value ?? null)) onLeave(next);
    setTyped(undefined);
  };
  return (
    <NumberInput
      label={label}
      value={typed ?? value ?? ''}
      min={0}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      onChange={setTyped}
      onBlur={leave}
    />
  );
}
