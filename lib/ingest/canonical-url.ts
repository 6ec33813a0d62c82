import normalizeUrl from 'normalize-url';
import { getDomain, getHostname } from 'tldts';

/** Query parameters that tell where a reader came from or how the page is to look, not which page is meant. */
const TRACKING = [
  /^utm_\w{1,40}$/i,
  /^(fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|mc_cid|mc_eid|_ga|_gl|ref|ref_src|ref_url|cmpid|cmp|ocid|icid|ito|smid|partner|share|shared)$/i,
  /^(at_|ns_|vero_|oly_|hsa_|mkt_|pk_|piwik_|matomo_|s_cid|__twitter)\w{0,40}$/i,
  /^(amp|amp_js_v|amp_gsa|usqp|outputtype|ftag|ncid|sref|srnd|guccounter|guce_referrer|guce_referrer_sig|xtor|intcid)$/i,
];
const LONGEST = 2048;

/** Hosts that serve the same pages for telephones or as AMP: `m.`, `mobile.`, `amp.`, also before a language or edition (`en.m.…`). */
const OTHER_VIEW_HOST = /^((?:[a-z]{2,3}\.)?)(?:m|mobile|amp|mobil|touch)\.(?=[^.]+\.[^.]+)/;
/** AMP caches: the page's own address is the path behind `/c/s/`, `/v/s/`, `/wp/s/` or `/i/s/` (`s` for https). */
const AMP_CACHE_HOST = /\.cdn\.ampproject\.org$/;
const AMP_CACHE_PATH = /^\/(?:c|v|wp|i)\/(?:s\/)?/;
const AMP_VIEWER = /^\/amp\/(?:s\/)?(?=[^/]+\.[^/]+\/)/;
/** Parts of a path that ask for another view of the same page. */
const FIRST_AMP = /^\/(?:amp|amphtml)\//i;
const LAST_VIEW = /(?:\/(?:amp|amphtml|index\.(?:html?|php|aspx?)|default\.aspx?)|\.amp)\/?$/i;
const AMP_FILE = /\.amp(\.html?)$/i;

/** The address as a web address, or null where it is none (other schemes, too long, not an address). */
export function webAddress(text: string | null): string | null {
  if (text === null || text.length > LONGEST) return null;
  try {
    const url = new URL(text.trim());
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url.href : null;
  } catch {
    return null;
  }
}

/** The publisher's address where one of an AMP cache or viewer is given. */
function withoutCache(url: URL): URL {
  const viewer = /^www\.google\.[a-z.]{2,6}$/.test(url.hostname) && AMP_VIEWER.test(url.pathname);
  const inner = viewer
    ? url.pathname.replace(AMP_VIEWER, '')
    : AMP_CACHE_HOST.test(url.hostname) && AMP_CACHE_PATH.test(url.pathname)
      ? url.pathname.replace(AMP_CACHE_PATH, '')
      : null;
  const address = inner === null ? null : `https://${inner}${url.search}`;
  return address !== null && URL.canParse(address) ? new URL(address) : url;
}

/** The address of a page where that of another view of it is given: for telephones, as AMP, by the name of its index. */
function plainView(address: string): string {
  const url = withoutCache(new URL(address));
  url.hostname = url.hostname.replace(OTHER_VIEW_HOST, '$1');
  const path = url.pathname.replace(AMP_FILE, '$1').replace(LAST_VIEW, '/').replace(FIRST_AMP, '/');
  url.pathname = path;
  return url.href;
}

/**
 * One form for all addresses of one page: without scheme, `www.` and `m.`, AMP, tracking parameters, fragment, name of an index and
 * trailing slash; parameters sorted.
 */
export function canonicalUrl(address: string): string {
  return normalizeUrl(plainView(address), {
    stripProtocol: true,
    stripHash: true,
    stripWWW: true,
    removeQueryParameters: TRACKING,
    removeTrailingSlash: true,
    sortQueryParameters: true,
  });
}

/** The registrable domain of an address (`news.example.co.uk` → `example.co.uk`; on shared hosts the customer's part too), else its host. */
export function registrableDomain(address: string): string | null {
  return getDomain(address, { allowPrivateDomains: true }) ?? getHostname(address);
}
