import { type Agent, request } from 'undici';
import { readBody } from './bounded-body.ts';

/** One answer of one host, redirects not followed. The body is read where the status says that it is the page. */
export type Hop = {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly bytes: Uint8Array;
  readonly ms: number;
};

export type HopOptions = {
  readonly agent: Agent;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds for all of it. */
  readonly wholeMs: number;
  /** Bytes of the body. */
  readonly largest: number;
};

/** What is thrown away of a body that is not wanted, before its connection is given up instead. */
const DUMPED = 65_536;

/** Asks one host once. Throws what the client throws; `reasonOf` puts it in words. */
export async function hop(url: string, { agent, headers, wholeMs, largest }: HopOptions): Promise<Hop> {
  const begun = performance.now();
  const signal = AbortSignal.timeout(Math.max(1, Math.ceil(wholeMs)));
  const answer = await request(url, { dispatcher: agent, method: 'GET', headers, signal, headersTimeout: wholeMs, bodyTimeout: wholeMs });
  const header = (name: string) => {
    const value = answer.headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  };
  const isPage = answer.statusCode >= 200 && answer.statusCode < 300;
  let bytes: Uint8Array = new Uint8Array();
  if (isPage) bytes = await readBody(answer.body, header('content-encoding'), largest);
  else await answer.body.dump({ limit: DUMPED }).catch(() => undefined);
  return { status: answer.statusCode, header, bytes, ms: performance.now() - begun };
}
