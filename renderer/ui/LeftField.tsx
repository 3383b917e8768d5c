import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

interface LeftFieldProps {
  label: string;
  value: string;
  description?: string;
  type?: 'text' | 'date' | 'time';
  isLong?: boolean;
  isRequired?: boolean;
  maxLength?: number;
  /** What is not accepted is not kept, and the field shows again what was. */
  accepts?: (value: string) => boolean;
  onLeave: (value: string) => void;
}

/** A text that is kept when its field is left, and only when it changed. */
export function LeftField({ label, value, description, type = 'text', isLong = false, ...rest }: LeftFieldProps) {
  const { isRequired = false, accepts = () => true, onLeave } = rest;
  const [typed, setTyped] = useState<string>();
  const leave = (): void => {
    const clean = typed?.trim();
    setTyped(undefined);
    if (clean === undefined || clean === value || (isRequired && clean === '') || !accepts(clean)) return;
    onLeave(clean);
  };
  const shared = {
    label,
    description,
    required: isRequired,
    maxLength: rest.maxLength ?? (isLong ? 20_000 : 300),
    value: typed ?? value,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => setTyped(currentTarget.value),
    onBlur: leave,
  };
  return isLong ? <Textarea autosize minRows={2} maxRows={10} {...shared} /> : <TextInput type={type} {...shared} />;
}
