import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useArrival } from './use-arrival.ts';
import { useAutosave, type Keep } from './use-autosave.ts';

interface BlurFieldProps {
  id?: string;
  label: string;
  value: string;
  description?: string;
  isLong?: boolean;
  isRequired?: boolean;
  maxLength?: number;
  placeholder?: string;
  error?: ReactNode;
  /** A text of which half would be read as something else, such as a day, waits until the field is left. */
  when?: 'typing' | 'leaving';
  /** The name under which an address asks for this field. */
  place?: string;
  onLeave: Keep;
}

/** The text field of every form: kept while it is typed, when it is left and when the page goes, and only when it changed. */
export function BlurField({ isLong = false, isRequired = false, when, place, onLeave, ...shown }: BlurFieldProps) {
  const arrival = useArrival<HTMLInputElement & HTMLTextAreaElement>(place);
  const keep: Keep = (typed) => {
    const clean = typed.trim();
    if (clean === shown.value || (isRequired && clean === '')) return;
    return onLeave(clean);
  };
  const typing = useAutosave(shown.value, keep, when);
  const shared = {
    maxLength: isLong ? 20_000 : 300,
    ...shown,
    ref: arrival,
    required: isRequired,
    value: typing.text,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => typing.change(currentTarget.value),
    onBlur: typing.flush,
  };
  return isLong ? <Textarea autosize minRows={2} maxRows={10} {...shared} /> : <TextInput {...shared} />;
}
