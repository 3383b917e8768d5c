import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import type { Client } from '../../electron/hosts/client.ts';
import { direct } from './carriers.ts';
import { everyCall, type Call } from './every-call.ts';

/** Sends anything to a call, typed or not, and returns how it ended. */
async function outcome(client: Client, call: Call, input: unknown): Promise<unknown> {
  const procedure = call.path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], client);
  try {
    await (procedure as (value: unknown) => Promise<unknown>)(input);
    return 'done';
  } catch (error) {
    return error instanceof ORPCError ? error.code : error;
  }
}

const callsWithInput = everyCall().filter((call) => call.inputSchema !== undefined);

const hostileInputs: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a list', []],
  ['a text of ten million letters', 'a'.repeat(10_000_000)],
  ['an extra key', { surprise: true }],
  ['__proto__ as a key', JSON.parse('{ "__proto__": { "isAdmin": true } }')],
  ['constructor as a key', { constructor: { prototype: {} } }],
];

describe.each(callsWithInput)('$name', (call) => {
  it.each(hostileInputs)('refuses %s, and says that the input is wrong', async (_name, input) => {
    const { client } = await direct();
    expect(await outcome(client, call, input)).toBe('invalid-input');
  });
});
