import type { Sentence } from './sentence.ts';

/** What can go wrong, in the words that other programs read. */
export const errorCodes = [
  'invalid-input',
  'not-found',
  'conflict',
  'locked',
  'store-corrupt',
  'store-newer',
  'store-io',
  'refused',
  'cancelled',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** One thing that is wrong and where: a file, a line, a field, and what to do about it. */
export interface Problem {
  file?: string;
  line?: number;
  /** Path inside the document, such as `root.children[0].weight`. */
  field?: string;
  reason: Sentence;
}

/** Facts about an error that a person or a program can act on. */
export interface ErrorDetails {
  problems?: Problem[];
  facts?: Record<string, string | number>;
}

/**
 * The only error the backend throws on purpose: what happened, what is safe and what to do next.
 * Anything else is a bug and becomes `internal` at the app. `message` is the key of the sentence.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly sentence: Sentence;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, sentence: Sentence, details: ErrorDetails = {}, options: { cause?: unknown } = {}) {
    super(sentence.key, options);
    this.name = 'AppError';
    this.code = code;
    this.sentence = sentence;
    this.details = details;
  }
}
