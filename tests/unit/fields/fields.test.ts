import { describe, expect, expectTypeOf, it } from 'vitest';
import { filterFindings } from '../../../shared/domain/findings/filter-findings.ts';
import type { FieldWords } from '../../../shared/i18n/field-words.ts';
import { languages } from '../../../shared/i18n/languages.ts';
import type { Finding } from '../../../shared/schema/assessment.ts';
import { collectionNames } from '../../../shared/schema/content.ts';
import { collectionFields, isText } from '../../../shared/schema/collection-fields.ts';
import { needs } from '../../support/needs.ts';
import { samplePaper } from '../../support/report/a-paper.ts';
import { wordsOf } from '../../support/report/read-pdf.ts';

const texts = collectionFields('findings').filter((field) => isText(field, ['line', 'text']));
const whole: Finding = {
  grade: 'major',
  indicators: [],
  evidence: [],
  order: 'a0',
  ...Object.fromEntries(texts.map(({ name }) => [name, `isian-${name}`])),
};

describe('a field is described once, beside its schema', () => {
  it('has a word in every language, or the language does not compile', () => {
    const { due: _left, ...findings } = languages.id.messages.fields.findings;
    expectTypeOf<Omit<FieldWords, 'findings'> & { findings: typeof findings }>().not.toExtend<FieldWords>();
    expectTypeOf(languages.en.messages.fields).toExtend<FieldWords>();
  });

  it.each(collectionNames)('bears a word of its own in %s, and no other field the same', (name) => {
    for (const { messages } of Object.values(languages)) {
      const words = collectionFields(name).map(
        (field) => (messages.fields[name] as Record<string, string>)[field.name],
      );
      expect(words.every(Boolean)).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('is a line or paragraphs by its own length, and may be narrower', () => {
    expect(Object.fromEntries(collectionFields('findings').map(({ name, kind }) => [name, kind]))).toMatchObject({
      title: 'line',
      grade: 'choice',
      indicators: 'list',
      condition: 'text',
      due: 'date',
      by: 'reference',
      order: 'order',
    });
  });
});

describe('what is typed into a finding', () => {
  needs('pdftotext');

  it.each(texts.map(({ name }) => name))('is found by its words: %s', (name) => {
    expect(filterFindings([whole], { search: `isian-${name}` })).toEqual([whole]);
  });

  it('is printed, every word of it', async () => {
    const pdf = await samplePaper({}, (content) => {
      content.findings = { x: whole };
    });
    const words = new Set(wordsOf(pdf).map(({ text }) => text));
    expect(texts.filter(({ name }) => !words.has(`isian-${name}`))).toEqual([]);
  });
});
