import type { FetchAnswer, FetchRequest } from './answer.ts';
import { createGuardedAgent, type Resolve, resolveBySystem } from './guarded-agent.ts';
import { type Hop, hop } from './hop.ts';
import { createPace } from './pace.ts';
import { LARGEST_ROBOTS, readRobots } from './read-robots.ts';
import { reasonOf, reasonOfStatus } from './refusal.ts';
import { retryAfterSeconds } from './retry-after.ts';
import { createRobots } from './robots.ts';
import { fetchable, follow, REDIRECTS, refusal, startTrail, type Trail } from './trail.ts';

export type FetcherOptions = {
  /** How the program names itself; the part before `/` is the name that robots.txt rules are looked up under. */
  readonly userAgent: string;
  /** Hosts that may be fetched although they are not on the public network. */
  readonly allowHosts: readonly string[];
  /** The largest body in bytes. */
  readonly largest: number;
  readonly resolve?: Resolve;
  readonly connectMs?: number;
  readonly wholeMs?: number;
  /** Milliseconds between the starts of two requests to one host. */
  readonly pauseMs?: number;
};

/** Fetches pages as a good citizen and a safe one (docs/feeds.md): one for each process. */
export type Fetcher = {
  fetch(request: FetchRequest): Promise<FetchAnswer>;
  close(): Promise<void>;
};

const CONNECT_MS = 5000;
const WHOLE_MS = 20_000;
const PAUSE_MS = 500;
const LONGEST_DELAY_SECONDS = 10;
const LONGEST_VALIDATOR = 512;
const ACCEPT = 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,*/*;q=0.8';

type Headers = Readonly<Record<string, string>>;

const shortEnough = (validator: string | null) => (validator !== null && validator.length <= LONGEST_VALIDATOR ? validator : null);

function conditionsOf({ etag, lastModified }: FetchRequest): Headers {
  const entries = [
    ['if-none-match', etag],
    ['if-modified-since', lastModified],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

function pageOf({ url, ms }: Trail, { status, header, bytes }: Hop): FetchAnswer {
  const contentType = header('content-type');
  const mediaType = contentType?.split(';', 1)[0].trim().toLowerCase() || null;
  const [etag, lastModified] = [shortEnough(header('etag')), shortEnough(header('last-modified'))];
  return { kind: 'page', finalUrl: url, ms: Math.round(ms), status, mediaType, contentType, bytes, etag, lastModified };
}

/** What an answer means where the trail stands: a page, that nothing is newer, why nothing came, or where to go on. */
function readAnswer(trail: Trail, answer: Hop): FetchAnswer | Trail {
  const { status, header } = answer;
  if (status === 304) return { kind: 'not-modified', finalUrl: trail.url, ms: Math.round(trail.ms) };
  if (status < 300) return pageOf(trail, answer);
  if (REDIRECTS.has(status)) return follow(trail, header('location'));
  const retryAfter = retryAfterSeconds(header('retry-after'), new Date());
  return refusal(trail, '', { ...reasonOfStatus(status), status, retryAfter });
}

/** A client with its own connections, paces and memory of robots.txt. Nothing that the network does makes it throw. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { userAgent, largest, connectMs = CONNECT_MS, wholeMs = WHOLE_MS, pauseMs = PAUSE_MS, resolve = resolveBySystem } = options;
  const allowHosts = new Set(options.allowHosts.map((host) => host.toLowerCase()));
  const agent = createGuardedAgent({ allowHosts, resolve, connectMs });
  const pace = createPace();
  const common: Headers = { 'user-agent': userAgent, 'accept-encoding': 'gzip, br' };

  const askRobots = (url: string) =>
    pace.run(new URL(url).hostname, 0, () => hop(url, { agent, headers: common, wholeMs, largest: LARGEST_ROBOTS }));
  const robots = createRobots({ agent: userAgent.split('/', 1)[0], read: (address) => readRobots(address, askRobots), now: Date.now });

  const step = async (trail: Trail, headers: Headers): Promise<FetchAnswer | Trail> => {
    const host = new URL(trail.url).hostname;
    const held = Math.ceil(pace.heldFor(host) / 1000);
    if (held > 0) return refusal(trail, 'the host asked to be left alone for a while', { again: true, retryAfter: held });
    const { allowed, reason, again, delay } = await robots(trail.url);
    if (!allowed) return refusal(trail, reason, { again });
    const apart = Math.max(pauseMs, 1000 * Math.min(LONGEST_DELAY_SECONDS, delay ?? 0));
    const bounds = { agent, headers, wholeMs: wholeMs - trail.ms, largest };
    const came = await pace.run(host, apart, () => hop(trail.url, bounds));
    const answer = readAnswer({ ...trail, ms: trail.ms + came.ms }, came);
    const isOverrun = 'kind' in answer && answer.kind === 'refused' && (answer.status === 429 || answer.status === 503);
    if (isOverrun && answer.retryAfter !== null) pace.hold(host, 1000 * answer.retryAfter);
    return answer;
  };

  const run = async (address: string, headers: Headers): Promise<FetchAnswer> => {
    let trail = startTrail(address);
    try {
      for (;;) {
        const next = await step(trail, headers);
        if ('kind' in next) return next;
        trail = next;
      }
    } catch (error) {
      return refusal(trail, '', reasonOf(error, largest));
    }
  };

  return {
    async fetch(wanted) {
      const address = fetchable(wanted.url);
      if (address === null) return refusal(startTrail(wanted.url), 'is no web address: it must begin with http:// or https://');
      return run(address, { ...common, accept: ACCEPT, ...conditionsOf(wanted) });
    },
    close: () => agent.destroy(),
  };
}
