import { AppError, type ErrorCode } from '#lib/errors.ts';
import type { Runtime } from '#lib/runtime.ts';
import type { Report } from '#lib/usecases/export/export-report.ts';
import { runtime } from './runtime.ts';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  invalid: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  unsupported: 415,
  configuration: 500,
  unavailable: 503,
};
const INTERNAL = 'Something went wrong inside. The log of the server says what.';
const FRESH = { 'Cache-Control': 'private, no-cache' };

/** Data as JSON; dates are ISO 8601, UTC. */
export function json(data: unknown): Response {
  return Response.json(data, { headers: FRESH });
}

/** A file that is written while it is read: what the reader does not take is not made. A fault in its middle breaks the answer off and is logged. */
export function stream({ log }: Pick<Runtime, 'log'>, { chunks, mediaType, fileName }: Report): Response {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        log.error({ err: error }, 'a download broke off');
        controller.error(error);
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return new Response(body, {
    headers: { ...FRESH, 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${fileName}"` },
  });
}

function failure(code: string, message: string, status: number, retryAfter: number | null): Response {
  const headers = retryAfter === null ? FRESH : { ...FRESH, 'Retry-After': String(retryAfter) };
  return Response.json({ error: { code, message } }, { status, headers });
}

/**
 * Answers a request with what `work` makes of it. `AppError`s become their HTTP status and `{ error: { code, message } }`; any other error
 * is logged and becomes a 500 that tells nothing internal.
 */
export async function respond(work: (deps: Runtime) => Promise<Response>): Promise<Response> {
  let deps: Runtime | null = null;
  try {
    deps = await runtime();
    return await work(deps);
  } catch (error) {
    const known = error instanceof AppError ? error : null;
    if (known === null || STATUS[known.code] >= 500) deps?.log.error({ err: error }, 'a request failed');
    if (known === null) return failure('internal', INTERNAL, 500, null);
    return failure(known.code, known.message, STATUS[known.code], known.retryAfter);
  }
}
