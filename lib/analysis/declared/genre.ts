import { GENRE_LABELS, SCHEMA_TYPES } from '../lexicons/genres.ts';
import type { GenreSign } from '../model/analysis.ts';
import type { Classified, DisclaimerKind } from '../model/classified.ts';
import type { Extract, Signal } from '../model/page.ts';
import { textOf } from '../model/span.ts';

const TITLE_PREFIX = /^\s{0,8}([\p{L} -]{3,24})(?:\s?[|:]|\s[–—-]\s)/u;
const COLUMN = /\b(?:column|columnist|opinion piece|op-ed|blog|commentary|essay|editorial)\b/i;
const BY_DISCLAIMER: ReadonlyMap<DisclaimerKind, GenreSign['genre']> = new Map<DisclaimerKind, GenreSign['genre']>([
  ['sponsored', 'sponsored'],
  ['satire', 'satire'],
  ['press-release', 'press-release'],
]);

function label(value: string, where: string): GenreSign[] {
  const genre = SCHEMA_TYPES.get(value.trim().toLowerCase()) ?? GENRE_LABELS.get(value.trim().toLowerCase());
  return genre ? [{ genre, value, where, span: null }] : [];
}

function ofSignal(signal: Signal): GenreSign[] {
  if (signal.name === 'genre' || signal.name === 'section' || signal.name === 'kicker') return label(signal.value, signal.where);
  if (signal.name !== 'title') return [];
  const prefix = TITLE_PREFIX.exec(signal.value.slice(0, 80));
  return prefix ? label(prefix[1], `prefix of the ${signal.where} title`) : [];
}

function ofUrl(url: string | null): GenreSign[] {
  if (url === null || !URL.canParse(url)) return [];
  const segments = new URL(url).pathname.split('/').slice(0, 12);
  return segments.slice(0, -1).flatMap((segment) => (segment === 'news' ? [] : label(segment, 'URL path')));
}

function ofDisclaimers(page: Extract & Classified): GenreSign[] {
  return page.disclaimers.flatMap((disclaimer) => {
    const value = textOf(page.text, disclaimer).slice(0, 120);
    const signs = disclaimer.kinds.flatMap((kind) => BY_DISCLAIMER.get(kind) ?? []);
    if (disclaimer.kinds.includes('views') && COLUMN.test(textOf(page.text, disclaimer))) signs.push('opinion');
    return signs.map((genre) => ({ genre, value, where: 'disclaimer', span: { start: disclaimer.start, end: disclaimer.end } }));
  });
}

function ofBlocks(page: Extract & Classified): GenreSign[] {
  return page.blocks.flatMap((block, b) => {
    const role = page.verdicts[b].role;
    if (role !== 'tag' && role !== 'headline') return [];
    const text = textOf(page.text, block).slice(0, 80);
    const prefix = role === 'headline' ? TITLE_PREFIX.exec(text)?.[1] : text;
    const span = { start: block.start, end: block.end };
    return prefix === undefined ? [] : label(prefix, role === 'tag' ? 'tag' : 'prefix of the headline').map((sign) => ({ ...sign, span }));
  });
}

/** Every sign of a genre that the publisher gives, most trusted first: structured data, URL, kicker or prefix, disclaimer, tag (METHODS §4). A plain `NewsArticle` declares nothing. */
export function genreSigns(page: Extract & Classified, url: string | null): readonly GenreSign[] {
  const signals = page.signals.flatMap(ofSignal);
  const structured = signals.filter((sign) => sign.where.startsWith('JSON-LD') || sign.where.startsWith('microdata'));
  return [...structured, ...ofUrl(url), ...signals.filter((sign) => !structured.includes(sign)), ...ofDisclaimers(page), ...ofBlocks(page)];
}
