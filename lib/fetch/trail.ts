import type { Refusal } from './answer.ts';

/** How far a fetch has come over its redirects: where it is, what the network took so far, and where it was. */
export type Trail = { readonly url: string; readonly ms: number; readonly seen: readonly string[] };

export const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;

/** The absolute http(s) address without fragment and credentials; null for any other. */
export function fetchable(text: string, base?: string): string | null {
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

export function startTrail(url: string): Trail {
  return { url, ms: 0, seen: [url] };
}

/** The answer that nothing came, at this point of the trail. */
export function refusal({ url, ms }: Trail, reason: string, rest: Partial<Refusal> = {}): Refusal {
  return { kind: 'refused', finalUrl: url, ms: Math.round(ms), status: null, again: false, retryAfter: null, reason, ...rest };
}

/** The trail with the next address of a redirect, or why it is not followed: it leads nowhere, in a circle, or on and on. */
export function follow(trail: Trail, location: string | null): Trail | Refusal {
  const next = location === null ? null : fetchable(location, trail.url);
  if (next === null) return refusal(trail, 'the host redirects to nowhere');
  if (trail.seen.includes(next)) return refusal(trail, 'the host redirects in a circle');
  if (trail.seen.length > MOST_REDIRECTS) return refusal(trail, `the host redirects more than ${MOST_REDIRECTS} times`);
  return { url: next, ms: trail.ms, seen: [...trail.seen, next] };
}
