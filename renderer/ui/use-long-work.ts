import { useState } from 'react';
import type { Progress } from '../../shared/contract/call.ts';
import { failureOf, type Failure } from '../client/client.ts';

/** An event of long work as the contract has it. */
export type WorkEvent<R> = Progress | { kind: 'result'; result: R };

/** What a screen shows of long work: how far it is, what came of it, or why nothing did. */
export interface LongWork<R> {
  progress: Progress | undefined;
  isRunning: boolean;
  result: R | undefined;
  failure: Failure | undefined;
  /** Starts the work anew; resolves with its result, or with undefined when it failed. */
  run: (start: () => Promise<AsyncIterable<WorkEvent<R>>>) => Promise<R | undefined>;
}

/** Follows work that tells its progress and ends with a result. */
export function useLongWork<R>(): LongWork<R> {
  const [state, setState] = useState<Omit<LongWork<R>, 'run'>>({
    progress: undefined,
    isRunning: false,
    result: undefined,
    failure: undefined,
  });
  const run: LongWork<R>['run'] = async (start) => {
    const idle = { progress: undefined, isRunning: false, result: undefined, failure: undefined };
    setState({ ...idle, isRunning: true });
    try {
      for await (const event of await start()) {
        if (event.kind === 'result') {
          setState({ ...idle, result: event.result });
          return event.result;
        }
        setState({ ...idle, isRunning: true, progress: event });
      }
    } catch (error) {
      setState({ ...idle, failure: failureOf(error) });
    }
    return undefined;
  };
  return { ...state, run };
}
