import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readInstrument } from '../../../electron/backend/exchange/instrument-file.ts';
import { editedWeights } from '../../../shared/domain/instrument/edited-weights.ts';
import { reweighInstrument } from '../../../shared/domain/instrument/reweigh-instrument.ts';
import type { Instrument } from '../../../shared/schema/instrument.ts';
import { repository } from '../../support/open-backend.ts';

const shipped = await Promise.all(['kominfo-2023', 'spbe-2018', 'smart-city-6-pilar'].map(load));
const [kominfo] = shipped as [Instrument];
const copy = { id: 'salinan', version: '1', title: { id: 'Salinan' } };

async function load(name: string): Promise<Instrument> {
  const file = join(repository, 'resources/instruments', `${name}.yaml`);
  return readInstrument(file, await readFile(file));
}

it('names the instrument and every node that weighs something else', () => {
  const edited = reweighInstrument(kominfo, copy, { A: 15, F: 5 });
  expect(editedWeights(edited, shipped)).toMatchObject({
    from: { id: 'kominfo-2023' },
    nodes: [
      { node: 'A', weights: { before: 10, after: 15 } },
      { node: 'F', weights: { before: 10, after: 5 } },
    ],
  });
});

it('says nothing of an instrument that weighs as it is shipped, under whatever name', () => {
  for (const instrument of shipped) expect(editedWeights(instrument, shipped)).toBeUndefined();
  expect(editedWeights(reweighInstrument(kominfo, copy, {}), shipped)).toBeUndefined();
});

it('takes an instrument with other nodes for one of its own', () => {
  const { root } = kominfo;
  const shorter = { ...kominfo, ...copy, root: { ...root, children: root.children.slice(1) } };
  expect(editedWeights(reweighInstrument(shorter, copy, { B: 90 }), shipped)).toBeUndefined();
});
