import { keepInBrowser } from '../../client/keep-in-browser.ts';

/** What the browser had no room for: it lasts as long as the page. */
const ofThisPage = new Map<string, string>();

/** What was typed and not kept as a line yet; undefined when nothing was. */
export function readTyped(key: string): string | undefined {
  return ofThisPage.get(key) ?? localStorage.getItem(key) ?? undefined;
}

/** Keeps what is typed with every key, so that a reload loses nothing; undefined when the line is closed. */
export function keepTyped(key: string, text: string | undefined): void {
  ofThisPage.delete(key);
  if (text === undefined) localStorage.removeItem(key);
  else if (!keepInBrowser(key, text)) ofThisPage.set(key, text);
}

/** Whether what is typed survives a reload. */
export function isTypedKept(key: string): boolean {
  return !ofThisPage.has(key);
}

/** A kept line that is being changed, as far as it was typed. */
export interface EditDraft {
  id: string;
  text: string;
}

/** The change of a line that was open when the page was left; undefined when none was. */
export function readEditDraft(key: string): EditDraft | undefined {
  const [id, ...text] = readTyped(key)?.split('\n') ?? [];
  return id === undefined ? undefined : { id, text: text.join(' ') };
}

export function keepEditDraft(key: string, draft: EditDraft | undefined): void {
  keepTyped(key, draft && `${draft.id}\n${draft.text}`);
}
