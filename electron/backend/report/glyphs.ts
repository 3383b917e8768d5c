import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkit';
import { AppError } from '../../../shared/domain/app-error.ts';
import { textsOf } from './texts-of.ts';

const invisible = /[\s\u200B\u00AD]/u;

/** Refuses text that the printed font cannot show, instead of printing empty boxes. @throws AppError `invalid-input` with the characters and where they stand. */
export async function requireGlyphs(
  definition: { content: unknown; watermark?: unknown },
  fonts: string,
): Promise<void> {
  const font = create(await readFile(join(fonts, 'source-sans-3-regular.ttf')));
  if (!('hasGlyphForCodePoint' in font)) throw new Error('the printed font is a collection');
  const texts = [...textsOf(definition)];
  const letters = new Set(texts.flatMap((text) => [...new Set(text)]));
  const unknown = [...letters].filter(
    (letter) => !invisible.test(letter) && !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );
  if (unknown.length === 0) return;
  const problems = texts.flatMap((text) => {
    const missing = unknown.filter((letter) => text.includes(letter));
    if (missing.length === 0) return [];
    const shown = `${missing.join(' ')} (${missing.map(codeOf).join(', ')}): “${text.slice(0, 60)}”`;
    return [{ reason: { id: `tidak dapat dicetak: ${shown}`, en: `cannot be printed: ${shown}` } }];
  });
  throw new AppError(
    'invalid-input',
    {
      id: 'Ada huruf yang tidak dapat dicetak. Ganti di tempat berikut, lalu buat laporan lagi.',
      en: 'Some characters cannot be printed. Replace them at these places, then make the report again.',
    },
    { problems: problems.slice(0, 20) },
  );
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
