import type { Hop } from './hop.ts';
import { reasonOf, reasonOfStatus } from './refusal.ts';
import type { RobotsFile } from './robots.ts';
import { follow, REDIRECTS, startTrail, type Trail } from './trail.ts';

/** How much of a robots.txt is taken in, in bytes; a larger one can't be read. */
export const LARGEST_ROBOTS = 2 * 2 ** 20;

function readAnswer(trail: Trail, { status, bytes, header }: Hop): RobotsFile | Trail {
  if (status < 300) return { kind: 'text', text: new TextDecoder().decode(bytes) };
  const { reason } = reasonOfStatus(status);
  if (status >= 500 || status === 429) return { kind: 'unreachable', reason: `its robots.txt can't be read: ${reason}`, again: true };
  const next = REDIRECTS.has(status) ? follow(trail, header('location')) : null;
  return next === null || 'kind' in next ? { kind: 'absent' } : next;
}

/**
 * Fetches a robots.txt as RFC 9309 has it: a status from 400 to 499 but 429, or redirects that are not followed, mean that there is none;
 * what else brings no file means that it can't be reached.
 */
export async function readRobots(address: string, ask: (url: string) => Promise<Hop>): Promise<RobotsFile> {
  let trail = startTrail(address);
  try {
    for (;;) {
      const next = readAnswer(trail, await ask(trail.url));
      if ('kind' in next) return next;
      trail = next;
    }
  } catch (error) {
    return { kind: 'unreachable', ...reasonOf(error, LARGEST_ROBOTS) };
  }
}
