/** A kept line that is being changed, as far as it was typed. */
export interface EditDraft {
  id: string;
  text: string;
}

/** The change of a line that was open when the page was left; undefined when none was. */
export function readEditDraft(key: string): EditDraft | undefined {
  const [id, ...text] = localStorage.getItem(key)?.split('\n') ?? [];
  return id === undefined ? undefined : { id, text: text.join(' ') };
}

/** Keeps what is typed with every key, so that a reload loses nothing; undefined when the line is closed. */
export function keepEditDraft(key: string, draft: EditDraft | undefined): void {
  if (draft === undefined) localStorage.removeItem(key);
  else localStorage.setItem(key, `${draft.id}\n${draft.text}`);
}
