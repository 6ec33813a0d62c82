import { GENRE_LABELS, SCHEMA_TYPES } from '../lexicons/genres.ts';
import type { GenreSign } from '../model/analysis.ts';
import { ARTICLE_ROLES, type Classified, type DisclaimerKind } from '../model/classified.ts';
import type { Extract, Signal } from '../model/page.ts';
import { textOf } from '../model/span.ts';

const TITLE_PREFIX = /^\s{0,8}([\p{L} -]{3,24})(?:\s?[|:]|\s[–—-]\s)/u;
const COLUMN = /\b(?:column|columnist|opinion piece|op-ed|blog|commentary|essay|editorial)\b/i;
/** One of several labels in a line, without the space around it. */
const TAG = /[^\s,;|/·•](?:[^,;|/·•]{0,78}[^\s,;|/·•])?/g;
const NEAR = 2;
const STRUCTURED = /^(?:JSON-LD|microdata|RDFa) /;
const BY_DISCLAIMER: ReadonlyMap<DisclaimerKind, GenreSign['genre']> = new Map<DisclaimerKind, GenreSign['genre']>([
  ['sponsored', 'sponsored'],
  ['satire', 'satire'],
  ['press-release', 'press-release'],
]);

function label(value: string, where: string): GenreSign[] {
  const genre = SCHEMA_TYPES.get(value.trim().toLowerCase()) ?? GENRE_LABELS.get(value.trim().toLowerCase());
  return genre ? [{ genre, value: value.trim(), where, span: null }] : [];
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
    const signs = disclaimer.scope === 'site' ? [] : disclaimer.kinds.flatMap((kind) => BY_DISCLAIMER.get(kind) ?? []);
    if (disclaimer.kinds.includes('views') && COLUMN.test(textOf(page.text, disclaimer))) signs.push('opinion');
    return signs.map((genre) => ({ genre, value, where: 'disclaimer', span: { start: disclaimer.start, end: disclaimer.end } }));
  });
}

/** Whether a block stands beside the article itself; a tag farther off is an entry of a menu. */
function isBesideArticle(page: Classified, b: number): boolean {
  for (let near = Math.max(0, b - NEAR); near <= Math.min(page.blocks.length - 1, b + NEAR); near++) {
    if (ARTICLE_ROLES.has(page.verdicts[near].role)) return true;
  }
  return false;
}

function ofBlocks(page: Extract & Classified): GenreSign[] {
  return page.blocks.flatMap((block, b) => {
    const { role } = page.verdicts[b];
    const span = { start: block.start, end: block.end };
    const text = textOf(page.text, block).slice(0, 80);
    if (role === 'headline') {
      const prefix = TITLE_PREFIX.exec(text)?.[1] ?? '';
      return label(prefix, 'prefix of the headline').map((sign) => ({ ...sign, span }));
    }
    if (role !== 'tag' || !isBesideArticle(page, b)) return [];
    return [...text.matchAll(TAG)].flatMap(({ 0: tag, index }) => {
      const start = block.start + index;
      return label(tag, 'tag').map((sign) => ({ ...sign, span: { start, end: start + tag.length } }));
    });
  });
}

/** Every sign of a genre that the publisher gives, most trusted first: structured data, URL, kicker or prefix, disclaimer, tag (METHODS §4). A plain `NewsArticle` declares nothing. */
export function genreSigns(page: Extract & Classified, url: string | null): readonly GenreSign[] {
  const signals = page.signals.flatMap(ofSignal);
  const structured = signals.filter((sign) => STRUCTURED.test(sign.where));
  return [...structured, ...ofUrl(url), ...signals.filter((sign) => !structured.includes(sign)), ...ofDisclaimers(page), ...ofBlocks(page)];
}
