import { implement } from '@orpc/server';
import { contract } from '../../shared/contract/contract.ts';
import type { BackendContext } from './context.ts';
import { reportFailure } from './failure.ts';

/** The builder of every handler: its context, and errors that leave in the one shape of the contract. */
export const os = implement(contract)
  .$context<BackendContext>()
  .use(async ({ next, context, path, procedure }) => {
    try {
      return await next();
    } catch (error) {
      throw reportFailure(error, { context, path, inputSchema: procedure['~orpc'].inputSchema });
    }
  });
