import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../shared/domain/agreement/agreement.ts';
import { krippendorffAlpha } from '../../../shared/domain/agreement/krippendorff-alpha.ts';
import { exact, roundedText } from '../../../shared/domain/numbers/fraction.ts';
import { anIndicator, anInstrument } from '../instrument/parts.ts';

// The worked example of Krippendorff (2011): twelve units, four observers, dots where one of them gave nothing.
const observers = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];
const units = Array.from({ length: 12 }, (_, unit) =>
  observers.flatMap((line) => (line[unit] === '.' ? [] : [exact(line[unit] ?? '')])),
);

describe("Krippendorff's alpha", () => {
  it('is 0.849 for the published example, interval metric', () => {
    const alpha = krippendorffAlpha(units);
    expect(alpha && roundedText(alpha, 3)).toBe('0.849');
  });

  it('is 1 when all agree, and unknown when there is nothing to compare', () => {
    const full = krippendorffAlpha([
      [exact(1), exact(1)],
      [exact(4), exact(4)],
    ]);
    expect(full).toEqual(exact(1));
    expect(krippendorffAlpha([[exact(1)], [exact(2)]])).toBeUndefined();
    expect(krippendorffAlpha([[exact(2), exact(2)]])).toBeUndefined();
  });
});

describe('agreement of assessors', () => {
  it('names the range of every indicator that several rated', () => {
    const instrument = anInstrument(
      'mean',
      ['a', 'b', 'c', 'd'].map((id) => anIndicator(id)),
    );
    const agreement = agreementOf(instrument, {
      a: { lead: 4, mentor: 2.5 },
      b: { lead: 'TT', mentor: 1 },
      c: { lead: 3 },
      d: { lead: 3, mentor: 'TB' },
    });
    expect(agreement).toMatchObject({ measure: "Krippendorff's alpha, interval", compared: 2 });
    expect(agreement.indicators).toEqual({
      a: { raters: 2, range: '1.5', lowest: '2.5', highest: '4', isCodeMixed: false },
      b: { raters: 2, range: '0', lowest: '1', highest: '1', isCodeMixed: false },
      d: { raters: 1, range: '0', lowest: '3', highest: '3', isCodeMixed: true },
    });
  });

  it('is the same whatever scale the levels stand on', () => {
    const low = anInstrument(
      'mean',
      ['a', 'b'].map((id) => anIndicator(id)),
    );
    const high = { ...low, scales: { m: { min: 10, max: 40, step: 10, levels: {} } } };
    const on = agreementOf(low, { a: { x: 1, y: 2 }, b: { x: 4, y: 4 } });
    const off = agreementOf(high, { a: { x: 10, y: 20 }, b: { x: 40, y: 40 } });
    expect(on.alpha).not.toBeNull();
    expect(off.alpha).toBe(on.alpha);
  });
});
