import { AppError, type Problem } from '../../../shared/domain/app-error.ts';
import { unprintable } from '../../../shared/domain/papers/printable.ts';
import { placeNames, unprintablePlaces } from '../../../shared/domain/papers/printed-fields.ts';
import type { Content } from '../../../shared/schema/content.ts';
import { textsOf } from './texts-of.ts';

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
      const { id: name, en } = placeNames[collection] ?? { id: collection, en: collection };
      const shown = shownIn(here, text);
      return { field: `${collection}.${id}.${field}`, reason: { id: `${name}: ${shown}`, en: `${en}: ${shown}` } };
    }),
    ...elsewhere.map((text): Problem => {
      const shown = shownIn(unprintable(text), text);
      return { reason: { id: `Instrumen: ${shown}`, en: `Instrument: ${shown}` } };
    }),
  ];
  throw new AppError(
    'invalid-input',
    {
      id: 'Ada huruf yang tidak dapat dicetak. Tulislah dengan huruf Latin atau hapus pada isian berikut, lalu buat laporan lagi. Yang tersimpan tidak berubah.',
      en: 'Some letters cannot be printed. Write them in Latin letters or delete them in these fields, then make the report again. What is saved is unchanged.',
    },
    { problems: problems.slice(0, mostShown), facts: { count: problems.length } },
  );
}

/** 服 (U+670D) dalam “Layanan 服務 lebih cepat” */
function shownIn(letters: string[], text: string): string {
  return `${letters.map((letter) => `${letter} (${codeOf(letter)})`).join(', ')} · “${excerptAt(text, letters[0] ?? '')}”`;
}

function excerptAt(text: string, letter: string): string {
  const at = Math.max(0, text.indexOf(letter) - 30);
  const cut = text.slice(at, at + 60).toWellFormed();
  return `${at > 0 ? '…' : ''}${cut}${at + 60 < text.length ? '…' : ''}`;
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
