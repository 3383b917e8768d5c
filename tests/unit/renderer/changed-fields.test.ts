import { expect, test } from 'vitest';
import { changedFields, shownValue } from '../../../renderer/features/history/changed-fields.ts';

const place = { collection: 'sites', id: 'mpp' } as const;

test('a set shows the named fields before and after, and leaves out what stayed the same', () => {
  const edit = {
    change: { op: 'set' as const, ...place, fields: { note: 'dua loket', name: 'MPP', address: null } },
    was: { note: null, name: 'MPP', address: 'Jalan Veteran' },
  };
  expect(changedFields(edit)).toEqual([
    { field: 'note', was: undefined, now: 'dua loket' },
    { field: 'address', was: 'Jalan Veteran', now: undefined },
  ]);
});

test('a removed entry shows all that it held, and a new one all that it holds, but for its place in the order', () => {
  const value = { name: 'MPP', pillars: ['GOV'], order: 'a0' };
  const fields = [
    { field: 'name', was: undefined, now: 'MPP' },
    { field: 'pillars', was: undefined, now: ['GOV'] },
  ];
  expect(changedFields({ change: { op: 'put', ...place, value }, was: null })).toEqual(fields);
  expect(changedFields({ change: { op: 'remove', ...place }, was: value })).toEqual(
    fields.map(({ field, now }) => ({ field, was: now, now: undefined })),
  );
});

test('a long value is cut, and nothing is a dash', () => {
  expect(shownValue('x'.repeat(1000))).toHaveLength(301);
  expect(shownValue(['GOV'])).toBe('["GOV"]');
  expect(shownValue(undefined)).toBe('–');
});
