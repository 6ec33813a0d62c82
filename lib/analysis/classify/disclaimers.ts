import type { Disclaimer, DisclaimerKind, Placement, Scope, Verdict } from '../model/classified.ts';
import type { Span } from '../model/span.ts';
import { aboutOf } from './about.ts';
import { normal } from './facts.ts';
import type { Notice } from './notices.ts';
import type { PageFacts } from './page-facts.ts';
import { DISCLAIMER_RULES } from './rules/registry.ts';

const SCOPES: ReadonlyMap<DisclaimerKind, Scope> = new Map(DISCLAIMER_RULES.map((rule) => [rule.name, rule.scope]));
const OF_ARTICLE =
  /\bth(?:is|e above|e following) (?:\w+ )?(?:article|story|column|post|piece|commentary|op-ed|essay|report|editorial|letter|interview|analysis|feature|review|release|transcript|translation|excerpt|text)\b|^this (?:is|was)\b/;
const OF_SITE =
  /\b(?:this|our) (?:\w+ )?(?:site|website|newspaper|paper|magazine|publication|portal|channel|platform)\b|\bwe\b|\bour\b|\ball (?:content|articles|material)\b|©/;
const OF_AUTHOR = /\b(?:the |guest )?(?:author|writer|columnist|contributor)s?\b|\b(?:his|her|their|my) own\b/;

/** What a notice is about by its wording: this text, else the site, else the author; the kind's own scope where it names none. */
function scopeOf(wording: string, kinds: readonly DisclaimerKind[]): Scope {
  if (OF_ARTICLE.test(wording)) return 'article';
  if (OF_SITE.test(wording)) return 'site';
  if (OF_AUTHOR.test(wording)) return 'author';
  return SCOPES.get(kinds[0]) ?? 'article';
}

function placementOf(block: number, first: number, last: number): Placement {
  if (first < 0 || block < first) return 'lead';
  return block > last ? 'tail' : 'inline';
}

/** What a correction corrects, as a span of the document. */
function correctedIn(page: PageFacts, { start, end, kinds }: Notice): Span | null {
  const about = kinds.includes('correction') ? aboutOf(page.doc.text.slice(start, end)) : null;
  return about === null ? null : { start: start + about.start, end: start + about.end };
}

/** The disclaimers with where they stand relative to the body, what they are about, how often their wording stands in the article, and what they correct. */
export function disclaimersOf(page: PageFacts, verdicts: readonly Verdict[]): Disclaimer[] {
  const isBody = ({ role }: Verdict) => role === 'body';
  const first = verdicts.findIndex(isBody);
  const last = verdicts.findLastIndex(isBody);
  const wordings = page.notices.list.map(({ start, end }) => normal(page.doc.text.slice(start, end)));
  const counts = new Map<string, number>();
  for (const wording of wordings) counts.set(wording, (counts.get(wording) ?? 0) + 1);
  return page.notices.list.map((notice, i) => ({
    ...notice,
    placement: placementOf(notice.block, first, last),
    scope: scopeOf(wordings[i], notice.kinds),
    repeats: counts.get(wordings[i]) ?? 1,
    about: correctedIn(page, notice),
  }));
}
