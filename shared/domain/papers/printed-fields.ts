import { sentence, type Sentence } from '../sentence.ts';
import { collectionNames, type CollectionName, type Content } from '../../schema/content.ts';
import { collectionFields } from '../../schema/collection-fields.ts';
import { unprintable } from './printable.ts';

/** What a record of each collection is called where its text is shown to a person. */
export function placeName(collection: CollectionName): Sentence {
  return sentence(`collection.${collection}`);
}

/** A field that papers print and that holds letters which they cannot show. */
export interface UnprintablePlace {
  collection: CollectionName;
  id: string;
  field: string;
  letters: string[];
  text: string;
}

/** Every place of a visit with letters that no paper can show. */
export function unprintablePlaces(content: Content): UnprintablePlace[] {
  return collectionNames.flatMap((collection) => {
    const fields = collectionFields(collection).filter(({ isPrinted }) => isPrinted);
    return Object.entries(content[collection]).flatMap(([id, entity]) =>
      fields.flatMap(({ name: field }): UnprintablePlace[] => {
        const text = [...textsIn((entity as Record<string, unknown>)[field])].join(' ');
        const letters = unprintable(text);
        return letters.length === 0 ? [] : [{ collection, id, field, letters, text }];
      }),
    );
  });
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}
