import { expect, test } from 'vitest';
import {
  isTypedKept,
  keepEditDraft,
  keepTyped,
  readEditDraft,
  readTyped,
} from '../../../renderer/features/minutes/typed-draft.ts';
import { stubLocalStorage } from '../../support/local-storage.ts';

test('what is typed while the browser is full stays for this page, and is said not to survive a reload', () => {
  const storage = stubLocalStorage(60);
  keepTyped('baris', 'Notulen');
  expect(isTypedKept('baris')).toBe(true);
  keepTyped('baris', `Notulen ${'panjang '.repeat(10)}`);
  expect(readTyped('baris')).toBe(`Notulen ${'panjang '.repeat(10)}`);
  expect(isTypedKept('baris')).toBe(false);
  keepTyped('baris', 'Notulen pendek');
  expect(storage.getItem('baris')).toBe('Notulen pendek');
  expect(isTypedKept('baris')).toBe(true);
  keepTyped('baris', undefined);
  expect(readTyped('baris')).toBeUndefined();
});

test('the change of an open line is read back whole while the browser is full', () => {
  stubLocalStorage(0);
  keepEditDraft('baris.ubah', { id: 'b1', text: 'Yang diubah' });
  expect(readEditDraft('baris.ubah')).toEqual({ id: 'b1', text: 'Yang diubah' });
  keepEditDraft('baris.ubah', undefined);
  expect(readEditDraft('baris.ubah')).toBeUndefined();
});
