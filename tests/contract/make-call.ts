import { ORPCError } from '@orpc/client';
import type { Client } from '../../electron/hosts/client.ts';

/** Makes a call by its name; long work is followed to its result, and a stream of news to its first piece. */
export async function makeCall(
  client: Client,
  name: string,
  input: unknown,
  meanwhile?: () => Promise<unknown>,
): Promise<unknown> {
  const call = name.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], client);
  const output = await (call as (value: unknown) => Promise<unknown>)(input);
  return isStream(output) ? lastOf(output, meanwhile) : output;
}

/** The code with which work was refused, `done` where it was not, and any other error as it is. */
export async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'done',
    (error: unknown) => (error instanceof ORPCError ? error.code : error),
  );
}

async function lastOf(stream: AsyncGenerator, meanwhile?: () => Promise<unknown>): Promise<unknown> {
  let next = stream.next();
  await meanwhile?.();
  for (let event = await next; !event.done; event = await next) {
    const { kind, result } = event.value as { kind?: string; result?: unknown };
    if (kind === 'result') return result;
    if (kind === undefined) {
      await stream.return(undefined);
      return event.value;
    }
    next = stream.next();
  }
  throw new Error('the stream ended without a result');
}

function isStream(output: unknown): output is AsyncGenerator {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output;
}
