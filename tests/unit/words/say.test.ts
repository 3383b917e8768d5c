import { describe, expect, it } from 'vitest';
import { sentence, type SentenceKey } from '../../../shared/domain/sentence.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import { say } from '../../../shared/i18n/say.ts';
import { sentenceKeys } from '../../../shared/i18n/sentence-keys.ts';
import { Language } from '../../../shared/schema/primitives.ts';

describe('a sentence', () => {
  it('is put into words in the language of whoever reads it, with what it holds', () => {
    const refusal = sentence('store.notSaved', { why: sentence('disk.full') });
    expect(say('id', refusal)).toBe(
      'Tidak tersimpan: disk penuh; kosongkan ruang, lalu coba lagi. Yang sudah tersimpan tetap aman.',
    );
    expect(say('en', refusal)).toBe(
      'Not saved: the disk is full; free some space, then try again. What was saved before is safe.',
    );
  });

  it('counts as the language counts', () => {
    const [one, two] = [1, 2].map((count) => sentence('cli.pages', { count }));
    expect([one, two].map((pages) => pages && say('en', pages))).toEqual(['1 page', '2 pages']);
    expect([one, two].map((pages) => pages && say('id', pages))).toEqual(['1 halaman', '2 halaman']);
  });

  it('says several sentences after one another', () => {
    const reasons = [sentence('verification.reasons.cms-malformed'), sentence('verification.reasons.time-missing')];
    expect(say('en', sentence('signing.notTakenBack', { reasons }))).toContain(
      'The content of a signature is damaged. A signature does not state its time.',
    );
  });

  it('shows what a person wrote as it is, whatever it looks like', () => {
    const name = '{{name}} $& {{size}} $t(app.name)';
    expect(say('en', sentence('evidence.heic', { fileName: name }))).toContain(name);
  });

  it('has a blank for every thing that it is told, and tells of no other', () => {
    // @ts-expect-error a blank that is not filled
    sentence('store.wrongClock', {});
    // @ts-expect-error a key that there is not
    sentence('store.nothing');
    // @ts-expect-error what no text asks for
    sentence('disk.full', { size: 3 });
    expect(say('id', { key: 'store.nothing' as SentenceKey })).toBe('store.nothing');
  });
});

it.each(Language.options)(
  'has in %s the same blanks in every sentence as in Indonesian, and no empty words',
  (language) => {
    const blanksOf = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/gu))].toSorted();
    const different = sentenceKeys.filter((key) => {
      const [source, translated] = [say('id', { key }), say(language, { key })];
      return translated === '' || translated === key || String(blanksOf(source)) !== String(blanksOf(translated));
    });
    expect(different).toEqual([]);
    expect(Object.keys(languages)).toEqual(Language.options);
  },
);
