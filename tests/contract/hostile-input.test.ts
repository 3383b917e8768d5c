import { expect, it } from 'vitest';
import { direct } from './carriers.ts';
import { cases } from './cases.ts';
import { everyCall } from './every-call.ts';
import { hostileVariants } from './hostile-variants.ts';
import { codeOf, makeCall } from './make-call.ts';
import type { World } from './world.ts';

const callsWithInput = everyCall().filter((call) => call.inputSchema !== undefined);

const wrongWholes: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a list', []],
  ['a text of ten million letters', 'a'.repeat(10_000_000)],
];

it.each(callsWithInput)('$name refuses what is no group of fields at all', async ({ name }) => {
  const { client } = await direct();
  const met = await Promise.all(
    wrongWholes.map(async ([what, input]) => [what, await codeOf(makeCall(client, name, input))]),
  );
  expect(met).toEqual(wrongWholes.map(([what]) => [what, 'invalid-input']));
});

/** How a call ends with an input; what its schema refuses never reaches it, as the tests above show. */
async function outcomeOf(world: World, name: string, input: unknown): Promise<string> {
  const schema = callsWithInput.find((call) => call.name === name)?.inputSchema;
  return schema?.safeParse(input).success ? world.post(name, JSON.stringify(input)) : 'invalid-input';
}

it(
  'refuses a good input of any call with one hostile change anywhere in it, and still does the good one',
  { timeout: 120_000 },
  async () => {
    const world: World = { ...(await direct()), results: {} };
    const taken: [string, unknown][] = [];
    for (const { call, good, meanwhile } of cases) {
      if (call === 'visits.remove') await makeCall(world.client, 'visits.trash', good(world));
      const input = await good(world);
      for (const { change, input: hostile } of input === undefined ? [] : hostileVariants(input)) {
        const code = await outcomeOf(world, call, hostile);
        if (code !== 'invalid-input') taken.push([`${call}: ${change}`, code]);
      }
      world.results[call] = await makeCall(world.client, call, input, meanwhile && (() => meanwhile(world)));
    }
    expect(taken).toEqual([]);
  },
);
