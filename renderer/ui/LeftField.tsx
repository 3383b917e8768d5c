import { Textarea, TextInput } from '@mantine/core';
import { useArrival } from './use-arrival.ts';
import { useAutosave, type Keep } from './use-autosave.ts';

interface LeftFieldProps {
  label: string;
  value: string;
  description?: string;
  isLong?: boolean;
  isRequired?: boolean;
  maxLength?: number;
  /** The name under which an address asks for this field. */
  place?: string;
  onLeave: Keep;
}

/** A text that is kept when its field is left or the page goes, and only when it changed; a long one also while it is typed. */
export function LeftField({ label, value, description, isLong = false, ...rest }: LeftFieldProps) {
  const { isRequired = false, onLeave, place } = rest;
  const arrival = useArrival<HTMLInputElement & HTMLTextAreaElement>(place);
  const keep: Keep = (typed) => {
    const clean = typed.trim();
    if (clean === value || (isRequired && clean === '')) return;
    return onLeave(clean);
  };
  const typing = useAutosave(value, keep, isLong ? 'typing' : 'leaving');
  const shared = {
    ref: arrival,
    label,
    description,
    required: isRequired,
    maxLength: rest.maxLength ?? (isLong ? 20_000 : 300),
    value: typing.text,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => typing.change(currentTarget.value),
    onBlur: typing.flush,
  };
  return isLong ? <Textarea autosize minRows={2} maxRows={10} {...shared} /> : <TextInput {...shared} />;
}
