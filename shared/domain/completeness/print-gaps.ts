import { sentence } from '../sentence.ts';
import type { Content } from '../../schema/content.ts';
import { placeName, unprintablePlaces } from '../papers/printed-fields.ts';
import { shortened, type Gap } from './gap.ts';
import { placeOfEntry } from './gap-place.ts';

/** Letters that no paper can show: a sealed visit could not be printed, and nothing in it be changed. */
export function printGaps(content: Content): Gap[] {
  return unprintablePlaces(content).map((place) => {
    const name = placeName(place.collection);
    const letters = place.letters.slice(0, 8).join(' ');
    const text = shortened(place.text);
    return {
      kind: `unprintable ${place.field}`,
      sentence: sentence('gap.unprintable', { name, text, letters }),
      ...placeOfEntry(content, place),
    };
  });
}
