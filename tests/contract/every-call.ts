import { traverseContractProcedures } from '@orpc/server';
import type { z } from 'zod';
import { contract } from '../../shared/contract/contract.ts';

/** One call of the contract: its name and the schema of its input, when it takes one. */
export interface Call {
  name: string;
  path: readonly string[];
  inputSchema: z.ZodType | undefined;
}

/** Every call there is, in the order of the contract. */
export function everyCall(): Call[] {
  const calls: Call[] = [];
  traverseContractProcedures({ router: contract, path: [] }, ({ contract: procedure, path }) => {
    calls.push({ name: path.join('.'), path, inputSchema: procedure['~orpc'].inputSchema as z.ZodType | undefined });
  });
  return calls;
}
