/**
 * The texts that a language has to bring for those of Indonesian. Where Indonesian has its one form of a plural
 * (`key_other`), others may bring more.
 */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>;
} & {
  readonly [K in keyof T as K extends `${infer Stem}_other` ? `${Stem}_${OtherForm}` : never]?: string;
};

type OtherForm = 'zero' | 'one' | 'two' | 'few' | 'many';
