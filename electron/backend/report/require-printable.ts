import { sentence, type Param, type Sentence } from '../../../shared/domain/sentence.ts';
import { AppError, type Problem } from '../../../shared/domain/app-error.ts';
import { unprintable } from '../../../shared/domain/papers/printable.ts';
import { placeName, unprintablePlaces } from '../../../shared/domain/papers/printed-fields.ts';
import type { Content } from '../../../shared/schema/content.ts';
import { textsOf } from '../typesetting/texts-of.ts';

const mostShown = 20;

/**
 * Refuses text that the printed font cannot show, instead of printing empty boxes.
 * @throws AppError `invalid-input` with the letters and the records they stand in.
 */
export function requirePrintable(definition: { content: unknown; watermark?: unknown }, content: Content): void {
  const texts = [...textsOf(definition)];
  const letters = new Set(texts.flatMap(unprintable));
  if (letters.size === 0) return;
  const places = unprintablePlaces(content).filter((place) => place.letters.some((letter) => letters.has(letter)));
  for (const place of places) for (const letter of place.letters) letters.delete(letter);
  const elsewhere = texts.filter((text) => unprintable(text).some((letter) => letters.has(letter)));
  const problems = [
    ...places.map(({ collection, id, field, letters: here, text }): Problem => {
      return { field: `${collection}.${id}.${field}`, reason: shownIn(placeName(collection), here, text) };
    }),
    ...elsewhere.map((text): Problem => {
      return { reason: shownIn(placeName('instrument'), unprintable(text), text) };
    }),
  ];
  throw new AppError('invalid-input', sentence('paper.unprintable'), {
    problems: problems.slice(0, mostShown),
    facts: { count: problems.length },
  });
}

/** Layanan: 服 (U+670D) · “Layanan 服務 lebih cepat” */
function shownIn(place: Param, here: string[], text: string): Sentence {
  const letters = here.map((letter) => `${letter} (${codeOf(letter)})`).join(', ');
  return sentence('paper.unprintableIn', { place, letters, excerpt: excerptAt(text, here[0] ?? '') });
}

function excerptAt(text: string, letter: string): string {
  const at = Math.max(0, text.indexOf(letter) - 30);
  const cut = text.slice(at, at + 60).toWellFormed();
  return `${at > 0 ? '…' : ''}${cut}${at + 60 < text.length ? '…' : ''}`;
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
