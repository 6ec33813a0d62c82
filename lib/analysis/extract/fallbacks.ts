import type { Draft } from './draft.ts';

const WORDS = /\S+/g;
/** Fallback content with fewer new words than this says nothing of its own. */
const FEWEST_WORDS = 20;
/** A shorter text that names the script language asks for it to be switched on. */
const LONGEST_REQUEST = 60;

type Fallback = { words: number; asks: boolean };

function fallbacksOf(drafts: readonly Draft[], shown: ReadonlySet<string>): ReadonlyMap<number, Fallback> {
  const out = new Map<number, Fallback>();
  for (const { noscript, text } of drafts) {
    if (noscript === 0 || shown.has(text)) continue;
    const fallback = out.get(noscript) ?? { words: 0, asks: false };
    fallback.words += text.match(WORDS)?.length ?? 0;
    fallback.asks ||= /javascript/i.test(text);
    out.set(noscript, fallback);
  }
  return out;
}

/** The drafts without fallback content (`<noscript>`), except where it says something at length that the page does not say anyway. */
export function withoutFallbacks(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.every(({ noscript }) => noscript === 0)) return drafts;
  const shown = new Set<string>();
  for (const { noscript, text } of drafts) if (noscript === 0) shown.add(text);
  const fallbacks = fallbacksOf(drafts, shown);
  return drafts.filter(({ noscript, text }) => {
    if (noscript === 0) return true;
    const { words, asks } = fallbacks.get(noscript) ?? { words: 0, asks: false };
    return !shown.has(text) && words >= (asks ? LONGEST_REQUEST : FEWEST_WORDS);
  });
}
