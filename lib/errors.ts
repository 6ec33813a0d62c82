/** What kind of failure it is; each door translates it once (HTTP status, exit code). */
export type ErrorCode =
  | 'configuration'
  | 'invalid'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'too-many'
  | 'unsupported'
  | 'unavailable';

/** A failure that a person can act on: `message` says what is wrong and what to do, and shows nothing internal. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** Seconds after which the same may succeed; null where that can't be told. */
  readonly retryAfter: number | null;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown; retryAfter?: number }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
    this.retryAfter = options?.retryAfter ?? null;
  }
}
