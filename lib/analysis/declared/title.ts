import type { Classified } from '../model/classified.ts';
import type { Extract, Signal } from '../model/page.ts';
import { textOf } from '../model/span.ts';

const SEPARATOR = / ?[|»•·] | [–—-] /g;
const MOST_NAMES = 2;

/** A name for comparison: lower case, letters and digits alone, without `The`. */
const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/^\s*the\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What the site calls itself: its declared names, and its host without `www.` and the ending. */
function namesOf(signals: readonly Signal[], address: string | null): ReadonlySet<string> {
  const names = signals.filter(({ name }) => name === 'outlet').map(({ value }) => keyOf(value));
  if (address !== null && URL.canParse(address)) {
    const host = new URL(address).hostname.replace(/^www\./, '');
    names.push(keyOf(host), keyOf(host.slice(0, Math.max(0, host.indexOf('.')))));
  }
  return new Set(names.filter((name) => name !== ''));
}

/** A title without the names of its site at the end: `Ferries stop` of `Ferries stop | Hestey Echo`. */
function withoutNames(title: string, names: ReadonlySet<string>): string {
  let out = title.replace(/\s+/g, ' ').trim();
  for (let i = 0; i < MOST_NAMES; i++) {
    const last = [...out.matchAll(SEPARATOR)].at(-1);
    if (last === undefined || last.index === 0 || !names.has(keyOf(out.slice(last.index + last[0].length)))) return out;
    out = out.slice(0, last.index).trimEnd();
  }
  return out;
}

function headlineBlock(page: Extract & Classified): string | null {
  const block = page.verdicts.findIndex(({ role }) => role === 'headline');
  return block < 0 ? null : textOf(page.text, page.blocks[block]);
}

/**
 * The title of an article: the headline of its structured data, else `og:title`, else its headline as printed, else another title that
 * the page declares, `<title>` last. The name of the site at its end is left off.
 */
export function titleOf(page: Extract & Classified, address: string | null): string | null {
  const names = namesOf(page.signals, address);
  const titles = page.signals.filter(({ name }) => name === 'title');
  const at = (where: string) => titles.find((signal) => signal.where === where)?.value ?? null;
  const candidates = [
    at('JSON-LD headline'),
    at('meta og:title'),
    headlineBlock(page),
    titles.find(({ where }) => where !== 'title')?.value ?? null,
    at('title'),
  ];
  for (const candidate of candidates) {
    const title = candidate === null ? '' : withoutNames(candidate, names);
    if (title !== '' && !names.has(keyOf(title))) return title;
  }
  return null;
}
