import { z } from 'zod';
import { ofKind } from './field.ts';

// The content security policy forbids code generation, which zod would otherwise use at the first parse.
z.config({ jitless: true });

/** Text that every encoding can carry: half of a surrogate pair could be neither hashed nor printed. */
const text = z.string().refine((value) => value.isWellFormed(), 'text is cut in the middle of a character');

/** One line of text: a name, a title, a place. */
export const ShortText = ofKind('line', text.max(300));
/** One required line of text. */
export const Label = ShortText.min(1);
/** One required line as somebody types it: blanks around it are not kept, and blanks alone are nothing. */
export const TypedLabel = ShortText.trim().min(1);
/** Several paragraphs. */
export const LongText = ofKind('text', text.max(20_000));
/** A key of an entity: letters, digits and `. _ : ~ -`, never a path. */
export const EntityId = ofKind(
  'reference',
  z
    .string()
    .min(1)
    .max(200)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]*$/u),
);
/** The names that Windows keeps for devices, whatever stands behind a dot. */
export const windowsDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/** An id that is also the name of a folder on every system: no colon, no dot at its end, no device. */
export const FolderId = EntityId.regex(/^[^:]*[^:.]$/u).refine((id) => !windowsDevice.test(id), 'a name of Windows');
/** A calendar date, `2020-02-26`. */
export const IsoDate = ofKind('date', z.iso.date());
/** A wall-clock time in the visit's zone, `09:12`. */
export const ClockTime = ofKind('time', z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u));
/** An instant in UTC, `2020-02-26T02:12:00.000Z`. */
export const Instant = ofKind('instant', z.iso.datetime());
/** A SHA-256 in lower-case hex. */
export const Sha256 = ofKind('hash', z.string().regex(/^[0-9a-f]{64}$/u));
/** A fractional index: entities are listed in the order of these keys. */
export const OrderKey = ofKind('order', z.string().min(1).max(200));
/** Ids of other entities, or of nodes of the instrument. */
export const IdList = z.array(EntityId).max(1000);
/** So many people one list takes: the register of a plan, those invited to a session. Twice what one table may hold. */
export const mostPeople = 10_000;
/** Ids of people. */
export const PeopleIds = z.array(EntityId).max(mostPeople);
/** Every language of Tinjau; the words of each are a folder of `shared/i18n`. */
export const Language = z.enum(['id', 'en']);
export type Language = z.infer<typeof Language>;
/** The language that every text is there in, and the one until somebody chooses. */
export const sourceLanguage = 'id' satisfies Language;
/** Something in each language. */
export function inEachLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(Language.options.map((language) => [language, make(language)])) as Record<Language, T>;
}
/** A text in Indonesian, and in the other languages where somebody wrote it. */
export const LocalText = z.strictObject({
  ...inEachLanguage(() => z.string().max(4000).optional()),
  id: z.string().min(1).max(4000),
});
export type LocalText = z.infer<typeof LocalText>;

/** The time zones of Indonesia. */
export const Zone = z.enum(['WIB', 'WITA', 'WIT']);
export type Zone = z.infer<typeof Zone>;
