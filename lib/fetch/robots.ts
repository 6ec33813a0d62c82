import robotsParser from 'robots-parser';

/**
 * What a host says about a page: whether it may be fetched, how far apart requests are to be in seconds (null where it says nothing), and
 * whether what is refused now may be allowed soon.
 */
export type RobotsRule = {
  readonly allowed: boolean;
  readonly reason: string;
  readonly delay: number | null;
  readonly again: boolean;
};

/** What came when robots.txt was asked for. */
export type RobotsFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreachable'; readonly reason: string; readonly again: boolean };

export type RobotsOptions = {
  /** The name under which rules are looked for. */
  readonly agent: string;
  readonly read: (address: string) => Promise<RobotsFile>;
  readonly now: () => number;
};

/** RFC 9309: a file is kept for a day at most; one that could not be read is asked for again after ten minutes. */
const KEPT_MS = 86_400_000;
const RETRY_MS = 600_000;
const MOST_ORIGINS = 1000;
/** RFC 9309 asks for 500 KiB at least. */
const LONGEST = 512_000;

type Rules = (url: string) => RobotsRule;
type Kept = { readonly until: number; readonly rules: Rules };

const ALLOWED: RobotsRule = { allowed: true, reason: '', delay: null, again: false };
const FORBIDDEN = 'the host asks in its robots.txt that this page is not fetched';

function rulesOf(address: string, file: RobotsFile, agent: string): Rules {
  if (file.kind === 'absent') return () => ALLOWED;
  if (file.kind === 'unreachable') return () => ({ allowed: false, reason: file.reason, delay: null, again: file.again });
  const parsed = robotsParser(address, file.text.slice(0, LONGEST));
  const delay = parsed.getCrawlDelay(agent) ?? null;
  return (url) =>
    parsed.isDisallowed(url, agent) === true ? { allowed: false, reason: FORBIDDEN, delay, again: false } : { ...ALLOWED, delay };
}

/**
 * What robots.txt says about pages (RFC 9309): a host without the file allows all, one whose file can't be read allows nothing until it can.
 * Files are kept for a day, of the last thousand hosts.
 */
export function createRobots({ agent, read, now }: RobotsOptions): (url: string) => Promise<RobotsRule> {
  const origins = new Map<string, Promise<Kept>>();
  const ask = async (address: string): Promise<Kept> => {
    const file = await read(address);
    return { until: now() + (file.kind === 'unreachable' ? RETRY_MS : KEPT_MS), rules: rulesOf(address, file, agent) };
  };
  return async (url) => {
    const { origin } = new URL(url);
    const known = origins.get(origin);
    const fresh = known !== undefined && (await known).until > now();
    const kept = fresh && known !== undefined ? known : ask(`${origin}/robots.txt`);
    if (!fresh) {
      origins.delete(origin);
      origins.set(origin, kept);
      const [oldest] = origins.keys();
      if (origins.size > MOST_ORIGINS && oldest !== undefined) origins.delete(oldest);
    }
    return (await kept).rules(url);
  };
}
