import type { CollectionName } from '../schema/content.ts';
import type { FieldName } from '../schema/collection-fields.ts';

/** What every field of every collection is called. A field without a word does not compile. */
export type FieldWords = { [C in CollectionName]: { [F in FieldName<C>]: string } };
