import type { KnownWord } from './date-vocabulary.ts';

/** A piece of a text as far as it has to do with days. */
export interface DateToken {
  /** `pause` is a comma, a bracket or a mark that ends no sentence; `other` ends whatever names a day. */
  kind: KnownWord['kind'] | 'time' | 'pause' | 'other';
  /**
   * What it stands for, in the words of the vocabulary; numbers in figures, numeric dates as `5/3/2020`, and `#` for a
   * number or a year that is not read: "1,5", "5-7", "'27", "TA 2027".
   */
  as: string;
  from: number;
  to: number;
  /** On `other`: whether what follows belongs to it, as in "Perbup 5/3". */
  isNaming?: boolean;
}
