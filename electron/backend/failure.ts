import { ORPCError, ValidationError } from '@orpc/server';
import type { z } from 'zod';
import { sentence } from '../../shared/domain/sentence.ts';
import { errorStatus, type ErrorData } from '../../shared/contract/call.ts';
import { AppError, type ErrorCode } from '../../shared/domain/app-error.ts';
import { parseInput } from '../../shared/domain/parse-input.ts';
import type { BackendContext } from './context.ts';

interface Call {
  context: BackendContext;
  path: readonly string[];
  inputSchema: unknown;
}

/** What a call throws: an error on purpose keeps its code and sentence; anything else is a bug, is logged once and becomes `internal`. */
export function reportFailure(error: unknown, call: Call): ORPCError<ErrorCode, ErrorData> {
  const known = error instanceof AppError ? error : inputError(error, call.inputSchema);
  if (known) return toWire(known);
  const reference = call.context.ports.ids.next();
  call.context.log.error({ reference, call: call.path.join('.'), err: error }, 'a call failed');
  return toWire(new AppError('internal', sentence('request.internal', { reference })), reference);
}

/** What travels with an error. */
export function errorData(error: AppError, reference?: string): ErrorData {
  const { problems, facts } = error.details;
  return {
    sentence: error.sentence,
    ...(reference === undefined ? {} : { reference }),
    ...(problems ? { problems } : {}),
    ...(facts ? { facts } : {}),
  };
}

function toWire(error: AppError, reference?: string): ORPCError<ErrorCode, ErrorData> {
  const { code, message } = error;
  return new ORPCError(code, { status: errorStatus[code], message, data: errorData(error, reference) });
}

/** The validation error of a call's input, said again by field; undefined for any other error. */
function inputError(error: unknown, inputSchema: unknown): AppError | undefined {
  const isInput = error instanceof ORPCError && error.code === 'BAD_REQUEST';
  if (!isInput || !(error.cause instanceof ValidationError)) return undefined;
  try {
    parseInput(inputSchema as z.ZodType, error.cause.data, sentence('request.input'));
    return undefined;
  } catch (again) {
    return again instanceof AppError ? again : undefined;
  }
}
