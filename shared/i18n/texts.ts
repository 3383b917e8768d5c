type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The name of a text in the forms that a language needs: `count_other` in Indonesian is `count_one` too in English. */
type InForms<Name, Forms extends PluralForm> = Name extends `${infer Base}_other` ? `${Base}_${Forms}` : Name;

/**
 * What a language folder holds, given the Indonesian one: the same names, each text in as many plural forms as the
 * language has. A text or a form that it lacks does not compile.
 */
export type Texts<Source, Forms extends PluralForm> = {
  [Name in keyof Source as InForms<Name, Forms>]: Text<Source[Name], Forms>;
};

type Text<Source, Forms extends PluralForm> = Source extends string
  ? string
  : Source extends readonly unknown[] | ((...of: never) => unknown)
    ? Source
    : Texts<Source, Forms>;
