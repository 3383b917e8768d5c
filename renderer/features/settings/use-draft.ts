import { useEffect, useState, type ChangeEvent } from 'react';

interface Draft {
  value: string;
  onChange(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void;
  onBlur(): void;
}

/** A text field whose value is kept when the person leaves it. */
export function useDraft(kept: string, keep: (value: string) => void): Draft {
  const [value, setValue] = useState(kept);
  useEffect(() => setValue(kept), [kept]);
  return {
    value,
    onChange: (event) => setValue(event.currentTarget.value),
    onBlur: () => {
      if (value !== kept) keep(value);
    },
  };
}
