import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../shared/contract/contract.ts';

export type Client = ContractRouterClient<typeof contract>;

/** The typed client over anything that answers as fetch does: the backend itself, or a wire to it. */
export function createClient(send: (request: Request) => Promise<Response>, origin = 'http://tinjau.local'): Client {
  return createORPCClient(new RPCLink({ url: `${origin}/rpc`, fetch: (request) => send(request) }));
}
