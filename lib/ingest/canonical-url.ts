import normalizeUrl from 'normalize-url';
import { getDomain, getHostname } from 'tldts';

/** Query parameters that tell where a reader came from, not which page is meant. */
const TRACKING = [
  /^utm_\w{1,40}$/i,
  /^(fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|mc_cid|mc_eid|_ga|_gl|ref|ref_src|ref_url|cmpid|cmp|ocid|icid|ito|smid|partner|share|shared)$/i,
  /^(at_|ns_|vero_|oly_|hsa_|mkt_|pk_|piwik_|matomo_|s_cid|__twitter)\w{0,40}$/i,
];
const LONGEST = 2048;

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

/** One form for all addresses of one page: without scheme, `www.`, tracking parameters, fragment and trailing slash; parameters sorted. */
export function canonicalUrl(address: string): string {
  return normalizeUrl(address, {
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
