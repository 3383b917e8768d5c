import { implement, type ImplementerInternalWithMiddlewares } from '@orpc/server';
import { sentence } from '../../shared/domain/sentence.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { BackendContext } from './context.ts';
import { reportFailure } from './failure.ts';

/** Named, since the compiler would have to write out every call to declare it. */
type Implementer = ImplementerInternalWithMiddlewares<typeof contract, BackendContext, BackendContext>;

const implementer = implement(contract)
  .$context<BackendContext>()
  .use(async ({ next, context, path, procedure }, input) => {
    try {
      refusePrototypeKeys(input);
      return await next();
    } catch (error) {
      throw reportFailure(error, { context, path, inputSchema: procedure['~orpc'].inputSchema });
    }
  });

/** The builder of every handler: its context, and errors that leave in the one shape of the contract. */
export const os: Implementer = implementer;

/**
 * A validator drops a `__proto__` that stands among names of a person's own choosing, and what was sent would be lost
 * without a word. @throws AppError `invalid-input`.
 */
function refusePrototypeKeys(input: unknown): void {
  if (typeof input !== 'object' || input === null) return;
  if (Object.hasOwn(input, '__proto__')) throw new AppError('invalid-input', sentence('request.prototype'));
  for (const value of Object.values(input)) refusePrototypeKeys(value);
}
