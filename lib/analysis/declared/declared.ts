import type { Declared } from '../model/analysis.ts';
import type { Classified, Role } from '../model/classified.ts';
import { type Extract, SIGNAL_NAMES, type Signal, type SignalName } from '../model/page.ts';
import { textOf } from '../model/span.ts';
import { authorInBlocks, declaredAuthor } from './author.ts';
import { dateIn } from './date.ts';
import { genreSigns } from './genre.ts';
import { titleOf } from './title.ts';
import { byTrust } from './trust.ts';

function firstBlock(page: Extract & Classified, roles: readonly Role[], read: (text: string) => string | null): string | null {
  for (let b = 0; b < page.blocks.length; b++) {
    if (!roles.includes(page.verdicts[b].role)) continue;
    const found = read(textOf(page.text, page.blocks[b]));
    if (found !== null) return found;
  }
  return null;
}

/** The first value of a name, most trusted first, that can be read. */
function firstOf(signals: readonly Signal[], name: SignalName, read: (value: string) => string | null): string | null {
  for (const { value } of byTrust(signals, name)) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

/** A reader of addresses: absolute ones as they are, others from `base`; null for what is no address of the web. */
function addressFrom(base: string | null): (value: string) => string | null {
  return (value) => {
    if (!URL.canParse(value, base ?? undefined)) return null;
    const { protocol, href } = new URL(value, base ?? undefined);
    return /^https?:$/.test(protocol) ? href : null;
  };
}

/** A name of an outlet; null for an address. */
const outletName = (value: string) => (/^(?:https?:)?\/\/|^@/.test(value) ? null : value);

/**
 * What the publisher says about an article: the signals of its page, most trusted first, joined with what its blocks say (headline,
 * byline, date line, disclaimers, tags). `url` is the address it came from, when known; the page's own canonical address comes first.
 */
export function declaredOf(page: Extract & Classified, url: string | null): Declared {
  const { signals } = page;
  const address = firstOf(signals, 'url', addressFrom(url)) ?? url;
  const genres = genreSigns(page, address);
  return {
    title: titleOf(page, address),
    publishedAt: firstOf(signals, 'published', dateIn) ?? firstBlock(page, ['dateline', 'byline'], dateIn),
    outlet: firstOf(signals, 'outlet', outletName),
    author: firstOf(signals, 'author', declaredAuthor) ?? authorInBlocks(page),
    url: address,
    genre: genres[0]?.genre ?? null,
    genres,
    wire: page.disclaimers.some((d) => d.kinds.includes('wire') || d.kinds.includes('republished')),
    signals: SIGNAL_NAMES.flatMap((name) => byTrust(signals, name)),
  };
}
