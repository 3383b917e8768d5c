import { expect, it } from 'vitest';
import { formatOf } from '../../../shared/i18n/format.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import { Language, sourceLanguage } from '../../../shared/schema/primitives.ts';

/** The texts of a tree under their path, `visits.count_other`. */
function textsOf(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${name}`, value]];
    return typeof value === 'object' && value !== null ? textsOf(value, `${path}${name}.`) : [];
  });
}

const forms = /_(?:zero|one|two|few|many|other)$/u;

it.each(Language.options)('has every text that counts in each plural form of the language: %s', (code) => {
  const { messages, rules } = languages[code];
  const names = new Set(textsOf(messages).map(([name]) => name));
  const wanted = new Intl.PluralRules(rules.locale).resolvedOptions().pluralCategories;
  const counting = [...names].filter((name) => forms.test(name)).map((name) => name.replace(forms, ''));
  expect(counting.length).toBeGreaterThan(0);
  for (const name of new Set(counting)) {
    expect([...names].filter((each) => each.replace(forms, '') === name && each !== name).toSorted()).toEqual(
      wanted.map((form) => `${name}_${form}`).toSorted(),
    );
  }
});

it.each(Language.options)('fills the same places in its texts as Indonesian does: %s', (code) => {
  const placesIn = (text: string): string[] => [
    ...new Set([...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name)),
  ];
  const source = new Map(
    textsOf(languages[sourceLanguage].messages).map(([name, text]) => [name.replace(forms, ''), placesIn(text)]),
  );
  const strange = textsOf(languages[code].messages).filter(([name, text]) => {
    const known = source.get(name.replace(forms, '')) ?? [];
    const found = placesIn(text);
    return (
      found.some((place) => !known.includes(place)) ||
      (!/_(?:zero|one|two)$/u.test(name) && found.length < known.length)
    );
  });
  expect(strange).toEqual([]);
});

it('writes times, numbers and dates as each language does', () => {
  const [indonesian, english] = [formatOf('id'), formatOf('en')];
  expect(indonesian.hours({ start: '09:00', end: '16:21' })).toBe('09.00–16.21');
  expect(english.hours({ start: '09:00', end: '16:21' })).toBe('09:00–16:21');
  expect([indonesian.hours({ start: '09:00' }), indonesian.hours({})]).toEqual(['09.00', '']);
  expect([indonesian.decimal('3.03'), english.decimal('3.03'), english.decimal(null)]).toEqual(['3,03', '3.03', '–']);
  expect([indonesian.count(18_450), english.count(18_450), english.count(7)]).toEqual(['18.450', '18,450', '7']);
  expect(indonesian.text({ id: 'Tata kelola', en: '' })).toBe('Tata kelola');
  expect([{ id: 'Baik', en: 'Good' }, { id: 'Baik' }].map(english.text)).toEqual(['Good', 'Baik']);
  const at = '2026-11-26T03:34:06Z';
  const inJakarta = { timeZone: 'Asia/Jakarta' };
  expect(indonesian.longMoment(at, inJakarta)).toBe('26 November 2026 pukul 10.34');
  expect(english.longMoment(at, { timeZone: 'UTC', seconds: true })).toBe('26 November 2026 at 03:34:06');
});
