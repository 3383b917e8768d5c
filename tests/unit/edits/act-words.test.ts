import i18next from 'i18next';
import { expect, test } from 'vitest';
import { languages } from '../../../shared/i18n/languages.ts';
import { collections } from '../../../shared/schema/content.ts';
import { inEachLanguage } from '../../../shared/schema/primitives.ts';

const fields = Object.keys(collections.findings.shape).filter((field) => !['by', 'order'].includes(field));

test.each(['id', 'en'] as const)('history in %s names every field of a finding in words', async (language) => {
  const words = i18next.createInstance();
  await words.init({
    lng: language,
    resources: inEachLanguage((code) => languages[code].messages),
    interpolation: { escapeValue: false },
  });
  const said = fields.map((field) => words.t('acts:change-finding', { field }));
  const named = fields.map((field) => words.t(`fields:findings.${field}` as 'fields:findings.title'));
  expect(said.map((sentence) => sentence.split(': ')[1])).toEqual(named);
  expect(said.filter((sentence) => /fields|\$t|\{\{/u.test(sentence))).toEqual([]);
});
