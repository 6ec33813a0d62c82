import type { Refusal } from './answer.ts';
import { BodyTooLarge, UnknownEncoding } from './bounded-body.ts';
import { PrivateAddress } from './guarded-agent.ts';

type Reason = Pick<Refusal, 'reason' | 'again'>;

const BY_CODE: ReadonlyMap<string, Reason> = new Map([
  ['ENOTFOUND', { reason: 'there is no host of this name', again: true }],
  ['EAI_AGAIN', { reason: 'the name of the host could not be looked up', again: true }],
  ['ECONNREFUSED', { reason: 'the host does not take connections', again: true }],
  ['ECONNRESET', { reason: 'the host broke the connection off', again: true }],
  ['UND_ERR_SOCKET', { reason: 'the host broke the connection off', again: true }],
  ['UND_ERR_CONNECT_TIMEOUT', { reason: 'the host could not be reached in time', again: true }],
  ['UND_ERR_HEADERS_TIMEOUT', { reason: 'the answer did not come in time', again: true }],
  ['UND_ERR_BODY_TIMEOUT', { reason: 'the answer did not come in time', again: true }],
  ['UND_ERR_HEADERS_OVERFLOW', { reason: 'the headers of the answer are too large', again: false }],
]);

/** The error and what caused it, which clients wrap several deep. */
function chainOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let at = error; at instanceof Error && chain.length < 8; at = at.cause) {
    chain.push(at);
    if (at instanceof AggregateError) chain.push(...at.errors.filter((inner): inner is Error => inner instanceof Error).slice(0, 4));
  }
  return chain;
}

const codeOf = (error: Error) => ('code' in error ? String(error.code) : '');

function reasonFor(error: Error, largest: number): Reason | null {
  if (error instanceof PrivateAddress)
    return { reason: 'the address is not on the public network; CAVEAT_ALLOW_HOSTS can allow it', again: false };
  if (error instanceof BodyTooLarge) return { reason: `the answer is larger than ${Math.round(largest / 2 ** 20)} MB`, again: false };
  if (error instanceof UnknownEncoding) return { reason: 'the answer is packed in a way that is not read', again: false };
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return { reason: 'the answer did not come in time', again: true };
  const code = codeOf(error);
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT') || code.startsWith('ERR_PADDING'))
    return { reason: 'the answer is packed and broken', again: true };
  if (code.startsWith('HPE_')) return { reason: 'the answer is not valid HTTP', again: true };
  if (/CERT|^ERR_TLS|^ERR_SSL|SELF_SIGNED/.test(code)) return { reason: `the host has no valid certificate (${code})`, again: true };
  return BY_CODE.get(code) ?? null;
}

/** Why nothing came, in words, from what the client threw. */
export function reasonOf(error: unknown, largest: number): Reason {
  for (const link of chainOf(error)) {
    const reason = reasonFor(link, largest);
    if (reason !== null) return reason;
  }
  return { reason: 'the connection failed', again: true };
}

/** Statuses that a later attempt may change. */
const PASSING = new Set([408, 425, 429]);

/** Why an answer with this status brings no page. */
export function reasonOfStatus(status: number): Reason {
  if (status === 404 || status === 410) return { reason: `there is no such page (${status})`, again: false };
  if (status === 401 || status === 403) return { reason: `the host does not let the page be read (${status})`, again: false };
  if (status === 429) return { reason: 'the host was asked too often (429)', again: true };
  return { reason: `the host answered with status ${status}`, again: status >= 500 || PASSING.has(status) };
}
