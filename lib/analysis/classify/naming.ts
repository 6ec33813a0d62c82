import type { Role, Verdict } from '../model/classified.ts';
import { type Bodies, isRuledOut } from './body.ts';
import type { BlockFacts } from './facts.ts';
import { firstProse, headlineOf } from './headline.ts';
import { type Notice, WHOLE } from './notices.ts';
import { CONFIDENCE } from './outlet-memory.ts';
import type { PageFacts } from './page-facts.ts';
import { isCredit, isDated, isName } from './signature.ts';
import { SEPARATORS } from './title-shape.ts';

const FEWEST_CUE = 0.3;
const WEAK_CUE = 0.6;
const STANDFIRST_WORDS = 45;
const SHORT = 4;
const RUN_WORDS = 8;

const round = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
const verdict = (role: Role, rule: string, confidence: number): Verdict => ({ role, rule, confidence: round(confidence) });

/** A time of day without a date tells when the text was changed. */
const UPDATE_TIME = /^[^\p{L}\p{N}]{0,4}updated(?: at)?:? \d{1,2}[:.]\d{2} ?[ap]\.?m\.?$/u;

/** The role of a block that is a notice as a whole; a bare copyright line is `legal`, the credit of an agency and a bare time of update `dateline`. */
function noticeVerdict(notice: Notice, page: PageFacts): Verdict {
  const cue = page.cues[notice.block];
  const [first] = notice.kinds;
  const only = notice.kinds.length === 1 ? first : null;
  if (only === 'copyright' && cue.role === 'legal') return verdict('legal', cue.rule, cue.confidence);
  if (only === 'wire') return verdict('dateline', 'wire', 0.9);
  const isDate = cue.role === 'dateline' && cue.confidence >= 0.9 && !UPDATE_TIME.test(page.facts[notice.block].norm);
  if (only === 'correction' && isDate) return verdict('dateline', cue.rule, cue.confidence);
  if (only === 'correction') return verdict('correction', 'correction', 0.9);
  return verdict('disclaimer', first, 0.95);
}

/** A line under the headline that names the author in a form no cue knows: alone, with a date, after `Sent in by`. */
const isAuthor = (block: BlockFacts) => isName(block.text) || isCredit(block) || isDated(block);

/** The role that the shape of a line before the text suggests where no cue names one: menus stand over the headline, the author's name under it. */
function beforeText(block: BlockFacts, underHeadline: boolean): Verdict {
  const { text, words, stops, titleLike, linkDensity, path } = block;
  if (underHeadline && isAuthor(block)) return verdict('byline', 'name-before-text', 0.6);
  const isTitle = titleLike && !SEPARATORS.test(text) && path === '';
  if (words > SHORT && linkDensity < 0.6 && (stops || isTitle)) return verdict('related', 'line-before-text', 0.4);
  return verdict('navigation', 'line-before-text', 0.5);
}

const RUNS: ReadonlySet<Role> = new Set(['related', 'interface', 'navigation']);

/** The same for lines within and after it, where boilerplate comes in runs. */
function besideText({ words, titleLike }: BlockFacts, after: boolean, last: Role | null, html: boolean): Verdict {
  if (titleLike && words > SHORT) return after ? verdict('related', 'tail-headline', 0.8) : verdict('related', 'title-within-text', 0.5);
  if (last !== null && RUNS.has(last) && (words <= RUN_WORDS || last === 'related')) return verdict(last, 'neighbour', 0.5);
  if (words <= SHORT) return verdict(html ? 'navigation' : 'interface', 'short-line', 0.4);
  return verdict('promotion', 'line-outside-text', 0.4);
}

/** A standfirst stands under the headline and is parted from the text by a byline or a date, where the model takes it for body. */
function isStandfirst(page: PageFacts, { body }: Bodies, block: number, { headline, prose }: Places): boolean {
  const { words, linkDensity } = page.facts[block];
  if (headline < 0 || block !== headline + 1 || words < 6 || words > STANDFIRST_WORDS || linkDensity > 0.5) return false;
  if (isAuthor(page.facts[block])) return false;
  const cue = page.cues[block];
  if (isRuledOut(page, block) || cue.confidence >= 0.8) return cue.role === 'standfirst';
  if (body[block] === 0) return block < prose;
  if (body[block + 1] !== 0) return false;
  const next = page.cues[block + 1].role;
  return next === 'byline' || next === 'dateline' || isAuthor(page.facts[block + 1]);
}

/** After the last paragraph and the last control, what looks like a title is one. */
function isTailTitle(page: PageFacts, block: number, { lastProse, furniture }: Places): boolean {
  const { titleLike, words } = page.facts[block];
  return furniture >= 0 && block > lastProse && block > furniture && titleLike && words > SHORT && words <= 20;
}

/** The last block with a full sentence of body, and the first notice or control after it; −1 for none. */
function tailOf(page: PageFacts, { body }: Bodies): { readonly lastProse: number; readonly furniture: number } {
  const lastProse = page.facts.findLastIndex(({ stops }, i) => body[i] === 1 && stops);
  const isFurniture = (i: number) =>
    page.notices.share[i] >= WHOLE || (page.cues[i].role === 'interface' && page.cues[i].confidence >= 0.9);
  return { lastProse, furniture: page.facts.findIndex((_, i) => i > lastProse && isFurniture(i)) };
}

/** What the decisions about single blocks share. */
type Places = {
  readonly headline: number;
  readonly prose: number;
  readonly lastProse: number;
  readonly furniture: number;
  readonly lastBody: number;
};

function placesOf(page: PageFacts, bodies: Bodies): Places {
  return {
    headline: headlineOf(page, bodies),
    prose: firstProse(page, bodies),
    ...tailOf(page, bodies),
    lastBody: bodies.body.lastIndexOf(1),
  };
}

/** Blocks that are a notice as a whole. */
function wholeNotices(page: PageFacts): Map<number, Notice> {
  const { list, share } = page.notices;
  const out = new Map<number, Notice>();
  for (const notice of list)
    if (share[notice.block] >= WHOLE && notice.start === page.doc.blocks[notice.block].start) out.set(notice.block, notice);
  return out;
}

/** Headline, notice, standfirst and titles at the tail: what place decides, whatever the model says. */
function byPlace(page: PageFacts, bodies: Bodies, places: Places, block: number): Verdict | null {
  const cue = page.cues[block];
  if (block === places.headline) {
    return cue.role === 'headline'
      ? verdict('headline', 'headline', Math.max(0.8, cue.confidence))
      : verdict('headline', 'title-before-text', 0.8);
  }
  if (block < places.headline && page.facts[block].titleLike && bodies.body[block] === 1) return beforeText(page.facts[block], false);
  const isUnder = places.headline >= 0 && block === places.headline + 1 && !page.html;
  if (isUnder && cue.role === null && isAuthor(page.facts[block])) return verdict('byline', 'name-before-text', 0.6);
  if (isStandfirst(page, bodies, block, places)) return verdict('standfirst', 'under-headline', 0.6);
  return cue.confidence < WEAK_CUE && isTailTitle(page, block, places) ? verdict('related', 'tail-headline', 0.8) : null;
}

/** The role of a block that is no body: by its cue, because it repeats, or by where it stands. */
function outsideText(page: PageFacts, places: Places, block: number, last: Role | null): Verdict {
  const cue = page.cues[block];
  const underHeadline = places.headline >= 0 && block > places.headline && block <= places.headline + 4;
  if (underHeadline && cue.role === 'navigation' && !page.html && isDated(page.facts[block]))
    return verdict('byline', 'name-before-text', 0.6);
  if (cue.role !== null && cue.role !== 'headline' && cue.confidence >= FEWEST_CUE) return verdict(cue.role, cue.rule, cue.confidence);
  if (page.repeats[block] > 1 && !page.html) return verdict('promotion', 'repeat', 0.7);
  const isBefore = block < places.prose && places.lastBody >= 0;
  if (isBefore || (underHeadline && isAuthor(page.facts[block]))) return beforeText(page.facts[block], underHeadline);
  return besideText(page.facts[block], block > places.lastBody, last, page.html);
}

/** A line of body that the outlet's memory knows is a disclaimer where one stands in it, and else what it would be beside the text. */
function fromMemory(page: PageFacts, places: Places, block: number): Verdict {
  if (page.notices.share[block] > 0) return verdict('disclaimer', 'outlet-memory', CONFIDENCE);
  const { role } = outsideText(page, places, block, null);
  return verdict(role === 'headline' || role === 'standfirst' ? 'promotion' : role, 'outlet-memory', CONFIDENCE);
}

/** The verdicts with the blocks of body that the outlet's memory knows taken out of it; those of all others stay as they are. */
export function withoutRemembered(
  page: PageFacts,
  bodies: Bodies,
  verdicts: readonly Verdict[],
  remembered: ReadonlySet<number>,
): Verdict[] {
  if (remembered.size === 0) return [...verdicts];
  const places = placesOf(page, bodies);
  return verdicts.map((verdict, block) => (remembered.has(block) ? fromMemory(page, places, block) : verdict));
}

/** One verdict per block: what the block is, by which rule, how surely. */
export function verdictsOf(page: PageFacts, bodies: Bodies): Verdict[] {
  const places = placesOf(page, bodies);
  const notices = wholeNotices(page);
  let last: Role | null = null;
  return page.facts.map((_, block) => {
    const notice = block === places.headline ? undefined : notices.get(block);
    const made: Verdict =
      (notice === undefined ? byPlace(page, bodies, places, block) : noticeVerdict(notice, page)) ??
      (bodies.body[block] === 1 ? verdict('body', 'line-model', bodies.p[block]) : outsideText(page, places, block, last));
    last = made.role === 'body' ? null : made.role;
    return made;
  });
}
