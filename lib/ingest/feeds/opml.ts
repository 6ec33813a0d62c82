import { escapeAttribute, escapeText } from 'entities';
import { AppError } from '#lib/errors.ts';
import { cleanText } from '../clean-text.ts';
import { plainText } from './markup.ts';
import { type Element, readXml, TooMuchXml } from './xml.ts';

/** A subscription as an outline names it. */
export type Subscription = { readonly url: string; readonly title: string | null; readonly siteUrl: string | null };

/** As many subscriptions as are taken from one list. */
export const MOST_SUBSCRIPTIONS = 5000;

const WEB = /^https?:\/\//i;

function* outlines(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (child.name === 'outline') yield child;
    yield* outlines(child);
  }
}

function subscriptionOf({ attributes }: Element): Subscription | null {
  const url =
    attributes
      .get('xmlurl')
      ?.trim()
      .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
      .replace(/^feed:\/\//i, 'http://') ?? '';
  if (!WEB.test(url) || !URL.canParse(url)) return null;
  const title = plainText(attributes.get('title') || attributes.get('text') || '');
  const site = attributes.get('htmlurl')?.trim() ?? '';
  return {
    url: new URL(url).href,
    title: title === '' ? null : title.slice(0, 200),
    siteUrl: WEB.test(site) && URL.canParse(site) ? new URL(site).href : null,
  };
}

/** The subscriptions in an OPML document (1.0 or 2.0), in its order, each address once. Throws `AppError('invalid')` when it has none. */
export function readOpml(document: string): readonly Subscription[] {
  try {
    const found = new Map<string, Subscription>();
    for (const outline of outlines(readXml(cleanText(document), 'http://localhost/'))) {
      const subscription = subscriptionOf(outline);
      if (subscription !== null && found.size < MOST_SUBSCRIPTIONS && !found.has(subscription.url))
        found.set(subscription.url, subscription);
    }
    if (found.size > 0) return [...found.values()];
  } catch (cause) {
    if (!(cause instanceof TooMuchXml)) throw cause;
  }
  throw new AppError('invalid', 'The file names no feeds: it must be an OPML file with outlines that have an xmlUrl.');
}

/** The subscriptions as an OPML 2.0 document. */
export function writeOpml(title: string, subscriptions: readonly Subscription[]): string {
  const rows = subscriptions.map(({ url, title: name, siteUrl }) => {
    const text = escapeAttribute(name ?? url);
    const site = siteUrl === null ? '' : ` htmlUrl="${escapeAttribute(siteUrl)}"`;
    return `    <outline type="rss" text="${text}" title="${text}" xmlUrl="${escapeAttribute(url)}"${site}/>\n`;
  });
  const head = `  <head>\n    <title>${escapeText(title)}</title>\n  </head>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n${head}  <body>\n${rows.join('')}  </body>\n</opml>\n`;
}
