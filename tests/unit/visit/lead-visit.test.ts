import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/domain/edits/apply-change.ts';
import { leadVisit, type Step } from '../../../shared/domain/visit/lead-visit.ts';
import type { Content } from '../../../shared/schema/content.ts';
import type { ChosenStatus } from '../../../shared/schema/visit.ts';
import { sampleContent } from '../../support/sample-content.ts';

const step: Step = {
  by: 'Ketua',
  at: '2020-02-28T03:00:00.000Z',
  digest: 'd'.repeat(64),
  head: 'e'.repeat(64),
};

function led(content: Content, ...path: ChosenStatus[]): Content {
  return path.reduce((before, to) => applyChanges(before, leadVisit(before, to, step).changes), content);
}

describe('a visit', () => {
  it('is submitted, agreed and sealed in this order, and the seal says by whom, when and over what', async () => {
    const sealed = led(await sampleContent(), 'in-review', 'agreed', 'sealed');
    const { by, at, digest, head } = step;
    expect(sealed.header['header']).toMatchObject({ status: 'sealed', seal: { by, at, digest, head } });
  });

  it.each<[ChosenStatus[], ChosenStatus]>([
    [[], 'agreed'],
    [[], 'sealed'],
    [['in-review'], 'sealed'],
    [['in-review', 'agreed', 'sealed'], 'draft'],
    [['in-review', 'agreed', 'sealed'], 'agreed'],
  ])('that went through %j does not become %s at once', async (path, to) => {
    const content = led(await sampleContent(), ...path);
    expect(() => leadVisit(content, to, step)).toThrow(expect.objectContaining({ code: 'refused' }));
  });

  it('is sealed as it was shown or not at all', async () => {
    const content = led(await sampleContent(), 'in-review', 'agreed');
    const shown = 'f'.repeat(64);
    const sealing = () => leadVisit(content, 'sealed', { ...step, shown });
    expect(sealing).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(leadVisit(content, 'sealed', { ...step, shown: step.digest }).changes).toHaveLength(1);
  });

  it('is opened again with a reason alone, and then nothing that was signed stands', async () => {
    const content = led(await sampleContent(), 'in-review', 'agreed', 'sealed');
    const [id = '', seat] = Object.entries(content.signoffs)[0] ?? [];
    const given = { at: step.at, certificate: 'Penilai Satu · 00', fileSha256: 'a'.repeat(64) };
    if (seat) content.signoffs[id] = { ...seat, signed: { assessment: given } };
    expect(() => leadVisit(content, 'in-review', step)).toThrow(expect.objectContaining({ code: 'refused' }));
    const opened = applyChanges(content, leadVisit(content, 'in-review', { ...step, reason: 'Salah hitung' }).changes);
    expect(opened.header['header']).toMatchObject({
      status: 'in-review',
      reopened: { by: 'Ketua', reason: 'Salah hitung' },
    });
    expect(opened.header['header']).not.toHaveProperty('seal');
    expect(opened.signoffs[id]).toEqual(seat);
  });
});
