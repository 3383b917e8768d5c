import { useState, type ChangeEvent } from 'react';

interface Draft {
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  onBlur: () => void;
}

/** A text field whose value is kept when the person leaves it; until then what is kept elsewhere does not disturb it. */
export function useDraft(kept: string, keep: (value: string) => void): Draft {
  const [typed, setTyped] = useState<string>();
  return {
    value: typed ?? kept,
    onChange: (event) => setTyped(event.currentTarget.value),
    onBlur: () => {
      setTyped(undefined);
      if (typed !== undefined && typed !== kept) keep(typed);
    },
  };
}
