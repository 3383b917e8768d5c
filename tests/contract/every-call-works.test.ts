import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { carriers } from './carriers.ts';
import { cases } from './cases.ts';
import { everyCall } from './every-call.ts';
import { codeOf, makeCall } from './make-call.ts';
import type { World } from './world.ts';

/** The same work, failing with the name of the call and what the backend said. */
function explained(call: string, work: Promise<unknown>): Promise<unknown> {
  return work.catch((cause: unknown) => {
    const said = cause instanceof ORPCError ? JSON.stringify({ code: cause.code, ...cause.data }) : String(cause);
    throw new Error(`${call}: ${said}`, { cause });
  });
}

it('has a case for every call of the contract, and no other', () => {
  expect(cases.map(({ call }) => call).sort()).toEqual(
    everyCall()
      .map(({ name }) => name)
      .sort(),
  );
});

it('has a refused input for every call that takes one', () => {
  const takesInput = everyCall().filter(({ inputSchema }) => inputSchema !== undefined);
  const refused = cases.filter(({ bad }) => bad !== undefined).map(({ call }) => call);
  expect(refused.sort()).toEqual(takesInput.map(({ name }) => name).sort());
});

describe.each(Object.entries(carriers))('over %s', (carrier, open) => {
  it(
    'every call works in a story, and refuses what it should with the code it should',
    { timeout: 60_000 },
    async () => {
      const world: World = { ...(await open()), results: {} };
      const wanted: [string, unknown][] = [];
      const met: [string, unknown][] = [];
      for (const { call, good, bad, meanwhile, refusedOn } of cases) {
        const refusal = refusedOn?.[carrier];
        if (call === 'visits.remove') await makeCall(world.client, 'visits.trash', good(world));
        if (bad) met.push([call, await codeOf(makeCall(world.client, call, bad.input))]);
        if (bad) wanted.push([call, refusal ?? bad.code]);
        const work = makeCall(world.client, call, await good(world), meanwhile && (() => meanwhile(world)));
        world.results[call] = refusal === undefined ? await explained(call, work) : await codeOf(work);
        if (refusal !== undefined) met.push([call, world.results[call]]);
        if (refusal !== undefined) wanted.push([call, refusal]);
      }
      expect(met).toEqual(wanted);
      expect(Object.keys(world.results)).toHaveLength(cases.length);
    },
  );
});
