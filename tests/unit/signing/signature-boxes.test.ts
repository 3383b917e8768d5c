import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saying } from '../../support/saying.ts';
import { findField } from '../../../electron/backend/signing/find-field.ts';
import { pdfDict, pdfRef } from '../../../electron/backend/signing/pdf/pdf-value.ts';
import { boxesPerPage, signatureBoxes } from '../../../electron/backend/signing/signature-geometry.ts';
import { pagePoints } from '../../../electron/backend/typesetting/page-geometry.ts';

test('every box lies on its page, holds its field, and touches no other', () => {
  fc.assert(
    fc.property(fc.constantFrom('A4' as const, 'F4' as const), fc.integer({ min: 0, max: 40 }), (paper, count) => {
      const boxes = signatureBoxes(paper, count);
      expect(boxes).toHaveLength(count);
      for (const [index, { page, frame, field }] of boxes.entries()) {
        expect(page).toBe(Math.floor(index / boxesPerPage));
        expect(frame.x >= 0 && frame.x + frame.width <= pagePoints[paper].width).toBe(true);
        expect(frame.y >= 40 && frame.top >= 100).toBe(true);
        expect(field.y >= frame.y && field.height < frame.height && field.top === frame.top).toBe(true);
        const others = boxes.filter((other, place) => place !== index && other.page === page);
        const isFree = others.every(
          ({ frame: other }) =>
            other.x >= frame.x + frame.width ||
            other.x + other.width <= frame.x ||
            other.y >= frame.y + frame.height ||
            other.y + other.height <= frame.y,
        );
        expect(isFree).toBe(true);
      }
    }),
  );
});

const fields = [
  { name: 'ketua', label: 'Ketua Tim Penilai', ref: pdfRef(1), dict: pdfDict({}) },
  { name: 'a·b', label: 'Nama — Asisten I', ref: pdfRef(2), dict: pdfDict({}) },
  { name: 'x', label: 'Saksi', ref: pdfRef(3), dict: pdfDict({}) },
  { name: 'y', label: 'Saksi', ref: pdfRef(4), dict: pdfDict({}) },
];

test.each([
  ['ketua', 'ketua'],
  ['a.b', 'a·b'],
  ['ketua tim penilai', 'ketua'],
  ['Asisten I', 'a·b'],
])('a signatory called "%s" signs the field %s', (called, name) => {
  expect(findField(fields, called).name).toBe(name);
});

const refusal = (words: string): unknown => expect.objectContaining({ sentence: saying(words) });

test('a name that two fields share, or none has, is refused with those there are', () => {
  expect(() => findField(fields, 'Saksi')).toThrow(refusal('ketua (Ketua Tim Penilai)'));
  expect(() => findField(fields, 'Orang lain')).toThrow(refusal('not one signature field'));
  expect(() => findField([], 'ketua')).toThrow(refusal('no signature field'));
});
