import { describe, expect, it } from 'vitest';
import { say } from '../../../shared/i18n/say.ts';
import { checkInstrument } from '../../../shared/domain/instrument/check-instrument.ts';
import { codeWords } from '../../../shared/domain/instrument/code-words.ts';
import { warnInstrument } from '../../../shared/domain/instrument/warn-instrument.ts';
import type { Instrument } from '../../../shared/schema/instrument.ts';
import { aGroup, anIndicator, anInstrument } from './parts.ts';

function faults(instrument: Instrument): [string | undefined, string][] {
  return checkInstrument(instrument).map(({ field, reason }) => [field, say('en', reason)]);
}

function weighted(weights: (number | undefined)[], own?: number): Instrument {
  const children = weights.map((weight, index) => anIndicator(`a${index}`, weight));
  const group = aGroup('A', children, { aggregate: 'weightedMean', ...(own === undefined ? {} : { weight: own }) });
  return anInstrument('mean', [group]);
}

describe('weights', () => {
  it('may sum to 100', () => {
    expect(faults(weighted([60, 40]))).toEqual([]);
  });

  it('may sum to the weight of their parent, as national indices are written', () => {
    expect(faults(weighted([27.5, 18], 45.5))).toEqual([]);
  });

  it('are added without drift: ten times 0.1 is a parent of 1', () => {
    expect(
      faults(
        weighted(
          Array.from({ length: 10 }, () => 0.1),
          1,
        ),
      ),
    ).toEqual([]);
  });

  it('are refused with the sum that was found, however close', () => {
    expect(faults(weighted([60, 39.99]))).toEqual([
      ['root.children[0].children', 'the weights sum to 99.99 and should sum to 100'],
    ]);
    expect(faults(weighted([20, 20], 45.5))).toEqual([
      ['root.children[0].children', 'the weights sum to 40 and should sum to 100 or 45.5'],
    ]);
  });

  it('are asked for where one is missing', () => {
    expect(faults(weighted([100, undefined]))).toEqual([
      ['root.children[0].children[1]', 'a child of a weightedMean needs a weight'],
    ]);
  });
});

describe('names and scales', () => {
  it('refuses an id that stands twice, and a scale that does not exist', () => {
    const stray = { ...anIndicator('b'), scale: 'm5' };
    expect(faults(anInstrument('mean', [aGroup('a', [anIndicator('a')]), stray]))).toEqual([
      ['root.children[0].children[0].id', 'the id "a" stands at root.children[0] already'],
      ['root.children[1].scale', 'there is no scale "m5"; there are: m'],
    ]);
  });

  it('refuses a scale whose ends, steps or levels do not fit', () => {
    const one = [anIndicator('a')];
    const withScale = (scale: Partial<Instrument['scales'][string]>) =>
      faults(anInstrument('mean', one, { scales: { m: { min: 1, max: 4, step: 1, levels: {}, ...scale } } }));
    expect(withScale({ max: 1 })).toEqual([['scales.m.max', 'the upper end 1 has to be above the lower end 1']]);
    expect(withScale({ step: 0.7 })).toEqual([['scales.m.step', 'steps of 0.7 do not arrive exactly at 4']]);
    expect(withScale({ step: 0.2 })).toEqual([]);
    expect(withScale({ levels: { '1.0': { id: 'satu' } } })).toEqual([
      ['scales.m.levels.1.0', '"1.0" is no level of a scale 1–4 in steps of 1'],
    ]);
    expect(withScale({ levels: { 5: { id: 'lima' } } })).toEqual([
      ['scales.m.levels.5', '"5" is no level of a scale 1–4 in steps of 1'],
    ]);
  });

  it('refuses two bands that begin at the same value', () => {
    const bands = [
      { from: 2, id: 'Kurang' },
      { from: 2, id: 'Baik' },
    ];
    expect(faults(anInstrument('mean', [anIndicator('a')], { bands }))).toEqual([
      ['bands[1].from', 'two bands begin at 2'],
    ]);
  });
});

describe('warnings', () => {
  it('point at what works but is probably not meant', () => {
    const scale = { min: 1, max: 4, step: 1, levels: {} };
    const untranslated = { ...anIndicator('b', 5), question: { id: 'Pertanyaan A' } };
    const same = { ...anIndicator('a'), question: { id: 'pertanyaan a ', en: 'Question' } };
    const instrument = anInstrument('mean', [same, untranslated], { scales: { m: scale, unused: scale } });
    expect(checkInstrument(instrument)).toEqual([]);
    expect(warnInstrument(instrument).map(({ field, reason }) => [field, say('en', reason)])).toEqual([
      ['scales.unused', 'the scale "unused" is not used'],
      ['root.children[1].question', 'there is no English text; the Indonesian is shown'],
      ['root.children[1].question', 'the text is the same as at root.children[0]'],
      ['root.children[1].weight', 'the weight is not used: its parent takes the mean'],
    ]);
  });

  it('look for translations wherever people read a text: evidence, bands, codes and questions of roles', () => {
    const seen = { ...anIndicator('a'), evidence: { id: 'Foto' } };
    const instrument = anInstrument('mean', [seen], {
      bands: [{ from: 0, id: 'Kurang' }],
      codes: { TB: { id: 'bukan urusan daerah ini' } },
      roles: [{ id: 'ketua', title: { id: 'Ketua', en: 'Chair' }, questions: [{ id: 'q', text: { id: 'Kapan?' } }] }],
    });
    expect(warnInstrument(instrument).map(({ field }) => field)).toEqual([
      'root.children[0].evidence',
      'codes.TB',
      'bands[0]',
      'roles[0].questions[0].text',
    ]);
  });
});

describe('codes', () => {
  it('are called what the instrument says, and by their usual names where it says nothing', () => {
    const instrument = anInstrument('mean', [anIndicator('a')], { codes: { TB: { id: 'bukan urusan daerah ini' } } });
    expect(codeWords(instrument, 'TB', 'en')).toBe('bukan urusan daerah ini');
    expect(codeWords(instrument, 'TT', 'id')).toBe('tidak terbukti');
    expect(codeWords(instrument, 'TT', 'en')).toBe('not proven');
  });
});
