import { expect, test } from 'vitest';
import { entityName } from '../../../shared/domain/entity-name.ts';
import type { CollectionName } from '../../../shared/schema/content.ts';
import { emptyContent } from '../../../shared/schema/content.ts';
import { anIndicator, anInstrument } from '../instrument/parts.ts';

const blank = { indicators: [], order: 'a0' };

test('what has no title is called so in the language of its reader, and by its title as soon as it has one', () => {
  const content = emptyContent();
  content.findings['a'] = { grade: 'strength', evidence: [], ...blank };
  content.services['a'] = { name: 'Izin', ...blank };
  const called = (collection: CollectionName, id = 'a') =>
    (['id', 'en'] as const).map((language) => entityName(content, { collection, id }, language));
  expect(called('findings')).toEqual(['Temuan tanpa judul', 'Untitled finding']);
  expect(called('services')).toEqual(['Izin', 'Izin']);
  expect(called('surveys')).toEqual([undefined, undefined]);
  expect(called('findings', 'constructor')).toEqual([undefined, undefined]);
});

test('the instrument of a visit is called by its title in the language of its reader', () => {
  const content = emptyContent();
  const instrument = anInstrument('mean', [anIndicator('a')], { title: { id: 'Daftar', en: 'List' } });
  content.instrument['instrument'] = { instrument, sha256: '0'.repeat(64) };
  expect(entityName(content, { collection: 'instrument', id: 'instrument' }, 'en')).toBe('List');
});
