import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { z } from 'zod';
import { sentence } from '../../shared/domain/sentence.ts';
import type { contract } from '../../shared/contract/contract.ts';
import { ErrorData } from '../../shared/contract/call.ts';
import { partSize } from '../../shared/contract/size-limits.ts';
import { requireFileSize } from '../../shared/domain/file-size.ts';
import { AppError, errorCodes, type ErrorCode } from '../../shared/domain/app-error.ts';

export type Client = ContractRouterClient<typeof contract>;

/** The typed client of the backend, over the app of whichever host serves this page. */
export const client: Client = createORPCClient(new RPCLink({ url: `${window.location.origin}/rpc` }));

/** Sends a file to the backend in one piece and returns its token. @throws AppError with the backend's sentence. */
export async function upload(file: File): Promise<string> {
  requireFileSize(file.name, file.size);
  return z.object({ token: z.string() }).parse(await post('/uploads', file.name, await file.arrayBuffer())).token;
}

/** Who hears how many bytes of a file are there, and may stop the sending. */
export interface Sending {
  onProgress: (sent: number) => void;
  signal: AbortSignal;
}

/** Sends a file of any size in parts and returns its token. @throws AppError with the backend's sentence. */
export async function uploadInChunks(file: File, { onProgress, signal }: Sending): Promise<string> {
  const { token } = z.object({ token: z.string() }).parse(await post('/chunked-uploads', file.name));
  for (let at = 0; at < file.size; at += partSize) {
    signal.throwIfAborted();
    onProgress(at);
    await post(`/chunked-uploads/${token}/${at}`, file.name, await file.slice(at, at + partSize).arrayBuffer());
  }
  return token;
}

async function post(path: string, name: string, body?: ArrayBuffer): Promise<unknown> {
  const headers = { 'x-file-name': encodeURIComponent(name) };
  const response = await fetch(path, { method: 'POST', headers, ...(body ? { body } : {}) });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const { code, ...data } = answer as { code: ErrorCode } & ErrorData;
  throw new AppError(code, data.sentence);
}

/** What went wrong, for the person: code, sentence, places, and an id to quote. */
export interface Failure extends ErrorData {
  code: ErrorCode;
}

/** Any error as the page tells it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, sentence: error.sentence, ...error.details };
  if (error instanceof ORPCError && errorCodes.some((code) => code === error.code)) {
    const data = ErrorData.safeParse(error.data);
    if (data.success) return { code: error.code as ErrorCode, ...data.data };
  }
  if (error instanceof TypeError && /fetch/iu.test(error.message)) return unreachable;
  const text = error instanceof Error ? error.message : String(error);
  return { code: 'internal', sentence: sentence('page.fault', { fault: text }) };
}

/** The backend did not answer at all. */
export const unreachable: Failure = {
  code: 'internal',
  sentence: sentence('page.unreachable'),
};
