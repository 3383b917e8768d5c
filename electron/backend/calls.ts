import { ORPCError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import { sentence } from '../../shared/domain/sentence.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import type { BackendContext } from './context.ts';
import { reportFailure } from './failure.ts';
import { router } from './router.ts';

/** Answers the calls of the contract; undefined for one that is not in it. */
export function createCalls(): (request: Request, context: BackendContext) => Promise<Response | undefined> {
  const handler = new RPCHandler(router, {
    interceptors: [
      async (call) => {
        try {
          return await call.next();
        } catch (error) {
          // A call throws in the shape of the contract; anything else comes from reading what was sent.
          if (error instanceof ORPCError) throw error;
          const { context, request } = call;
          throw reportFailure(unreadable(error), { context, path: [request.url.pathname], inputSchema: undefined });
        }
      },
    ],
  });
  return async (request, context) => {
    requireJson(request);
    const { response } = await handler.handle(request, { prefix: '/rpc', context });
    return response && new Response(response.body, response);
  };
}

/** Pages send JSON and nothing else, which no form of another page can. */
function requireJson({ headers }: Request): void {
  if (!/^application\/json(?:;|$)/u.test(headers.get('content-type') ?? '')) throw unreadable(undefined);
}

function unreadable(cause: unknown): AppError {
  return new AppError('invalid-input', sentence('request.unreadable'), {}, { cause });
}
