import { expectTypeOf, it } from 'vitest';
import { put, remove, set } from '../../../shared/domain/edits/changes.ts';
import type { EntityOf } from '../../../shared/schema/content.ts';
import type { Change, FieldsOf } from '../../../shared/schema/edit.ts';

type Fields = FieldsOf<'findings'>;

it('types what is written by the collection it is written to', () => {
  expectTypeOf(put('sites', 'a', { name: 'Balai', pillars: [], order: 'a0' })).toExtend<Change>();
  expectTypeOf(set('findings', 'a', { owner: 'Dinas' })).toExtend<Change>();
  expectTypeOf(remove('minutes', 'a')).toExtend<Change>();
  // @ts-expect-error a field that the schema does not know
  set('findings', 'a', { colour: 'red' });
  // @ts-expect-error a value that the field does not take
  set('ratings', 'a', { value: 'X' });
  // @ts-expect-error an entity that lacks what it must have
  put('ratings', 'a', { assessor: 'ketua', value: 3 });
});

it('lets null take away only what may be absent', () => {
  expectTypeOf<{ owner: null }>().toExtend<Fields>();
  expectTypeOf<{ grade: null }>().not.toExtend<Fields>();
});

it('takes in a whole change the fields of its own collection alone', () => {
  const site: EntityOf<'sites'> = { name: 'Balai', pillars: [], order: 'a0' };
  expectTypeOf({ op: 'put' as const, collection: 'sites' as const, id: 'a', value: site }).toExtend<Change>();
  expectTypeOf({ op: 'put' as const, collection: 'findings' as const, id: 'a', value: site }).not.toExtend<Change>();
});
