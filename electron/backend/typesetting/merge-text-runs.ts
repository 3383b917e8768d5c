/** A run of text as pdfmake places it: one a word. */
export interface Inline {
  text: string;
  x: number;
  width: number;
  font: unknown;
  fontSize: number;
  color?: unknown;
  link?: unknown;
  linkToPage?: unknown;
  linkToDestination?: unknown;
  decoration?: unknown;
  background?: unknown;
  opacity?: unknown;
  characterSpacing?: number;
  sup?: boolean;
  sub?: boolean;
  _pageNodeRef?: unknown;
}

/** What pdfmake draws: a line of words, or a shape, which may keep the place of a signatory. */
export interface LaidOutItem {
  type: string;
  item: { inlines?: Inline[]; signatory?: string; x?: number; y?: number; w?: number; h?: number };
}

/** A laid out page: what stands on it, in the order of drawing. */
export interface LaidOutPage {
  items: LaidOutItem[];
}

const looks = [
  'font',
  'fontSize',
  'color',
  'link',
  'linkToPage',
  'linkToDestination',
  'opacity',
  'characterSpacing',
] as const;
const plain = ['decoration', 'background', 'sup', 'sub', '_pageNodeRef'] as const;

/**
 * Makes one run of words that follow each other on a line and look the same: less to draw, and whole lines to search.
 * The words are copied, because the heading of a table that goes on is the same words on every page.
 */
export function mergeTextRuns(pages: LaidOutPage[]): void {
  for (const { items } of pages) {
    for (const { item } of items) if (item.inlines) item.inlines = joined(item.inlines);
  }
}

/** Runs are new: the words of a heading that repeats on further pages are shared by its copies. */
function joined(words: Inline[]): Inline[] {
  const runs: Inline[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && follows(last, word)) {
      last.text += word.text;
      last.width += word.width;
    } else runs.push({ ...word });
  }
  return runs;
}

/** Words of a justified line stand apart by more than their own blanks, and stay words. */
function follows(last: Inline, word: Inline): boolean {
  const isNext = Math.abs(last.x + last.width - word.x) < 0.01;
  return (
    isNext &&
    looks.every((field) => last[field] === word[field]) &&
    plain.every((field) => !last[field] && !word[field])
  );
}
