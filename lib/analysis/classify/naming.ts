import type { Role, Verdict } from '../model/classified.ts';
import { type Bodies, isRuledOut } from './body.ts';
import { firstProse, headlineOf } from './headline.ts';
import { type Notice, WHOLE } from './notices.ts';
import type { PageFacts } from './page-facts.ts';

type Place = 'before' | 'within' | 'after';

const NAME = /^(?:\p{Lu}[\p{L}.'’-]+ ?){2,4}(?:(?:,| and) (?:\p{Lu}[\p{L}.'’-]+ ?){1,4}){0,3}$/u;
const FEWEST_CUE = 0.3;
const STANDFIRST_WORDS = 45;
const SHORT = 4;

const round = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
const verdict = (role: Role, rule: string, confidence: number): Verdict => ({ role, rule, confidence: round(confidence) });

/** The role of a block that is a notice as a whole; a bare copyright line is `legal`, the credit of an agency `dateline`. */
function noticeVerdict(notice: Notice, page: PageFacts): Verdict {
  const cue = page.cues[notice.block];
  const [first] = notice.kinds;
  const only = notice.kinds.length === 1 ? first : null;
  if (only === 'copyright' && cue.role === 'legal') return verdict('legal', cue.rule, cue.confidence);
  if (only === 'wire') return verdict('dateline', 'wire', 0.9);
  if (only === 'correction') return verdict('correction', 'correction', 0.9);
  return verdict('disclaimer', first, 0.95);
}

/** The role that the place and shape of a line suggest where no cue names one. */
function byPlace(page: PageFacts, block: number, place: Place, last: Role | null): Verdict {
  const { text, words, titleLike, stops } = page.facts[block];
  if (place === 'before') {
    if (NAME.test(text)) return verdict('byline', 'name-before-text', 0.6);
    if (words > SHORT && (stops || titleLike)) return verdict('related', 'line-before-text', 0.4);
    return verdict('navigation', 'line-before-text', 0.5);
  }
  if (titleLike && words > SHORT)
    return verdict('related', place === 'after' ? 'tail-headline' : 'title-within-text', place === 'after' ? 0.8 : 0.5);
  if (last === 'related' || last === 'interface' || last === 'navigation') return verdict(last, 'neighbour', 0.5);
  if (words <= SHORT) return verdict(page.html ? 'navigation' : 'interface', 'short-line', 0.4);
  return verdict('promotion', 'line-outside-text', 0.4);
}

/** A standfirst stands under the headline and is parted from the text by a byline, a date, a notice or a caption. */
function isStandfirst(page: PageFacts, bodies: Bodies, block: number, headline: number, prose: number): boolean {
  const { words, linkDensity } = page.facts[block];
  if (headline < 0 || block !== headline + 1 || words < 6 || words > STANDFIRST_WORDS || linkDensity > 0.5) return false;
  if (isRuledOut(page, block) || page.cues[block].confidence >= 0.8) return page.cues[block].role === 'standfirst';
  if (bodies.body[block] === 0) return block < prose;
  const next = block + 1;
  return next < page.facts.length && bodies.body[next] === 0 && ['byline', 'dateline'].includes(page.cues[next].role ?? '');
}

/** After the last paragraph, what looks like a title is one, whatever the model says. */
function isTailTitle(page: PageFacts, block: number, lastProse: number, furniture: number): boolean {
  const { titleLike, words } = page.facts[block];
  return block > lastProse && furniture >= 0 && block > furniture && titleLike && words > SHORT && words <= 20;
}

/** The last block with a full sentence of body, and the last notice or control after it. */
function tailOf(page: PageFacts, { body }: Bodies): { readonly lastProse: number; readonly furniture: number } {
  let lastProse = -1;
  let furniture = -1;
  page.facts.forEach((block, i) => {
    if (body[i] === 1 && block.stops) lastProse = i;
    if (page.notices.share[i] >= WHOLE || (page.cues[i].role === 'interface' && page.cues[i].confidence >= 0.9)) furniture = i;
  });
  return { lastProse, furniture: furniture > lastProse ? furniture : -1 };
}

/** One verdict per block: what the block is, by which rule, how surely. */
export function verdictsOf(page: PageFacts, bodies: Bodies): Verdict[] {
  const headline = headlineOf(page, bodies);
  const prose = firstProse(page, bodies);
  const { lastProse, furniture } = tailOf(page, bodies);
  const lastBody = bodies.body.lastIndexOf(1);
  const whole = new Map<number, Notice>();
  for (const notice of page.notices.list)
    if (page.notices.share[notice.block] >= WHOLE && notice.start === page.doc.blocks[notice.block].start) whole.set(notice.block, notice);
  const out: Verdict[] = [];
  let last: Role | null = null;
  const decide = (i: number): Verdict => {
    const cue = page.cues[i];
    const notice = whole.get(i);
    if (i === headline)
      return verdict(
        'headline',
        page.html && cue.role === 'headline' ? 'headline' : 'title-before-text',
        Math.max(0.8, cue.role === 'headline' ? cue.confidence : 0),
      );
    if (notice !== undefined) return noticeVerdict(notice, page);
    if (isStandfirst(page, bodies, i, headline, prose)) return verdict('standfirst', 'under-headline', 0.6);
    if (isTailTitle(page, i, lastProse, furniture) && cue.confidence < 0.9) return verdict('related', 'tail-headline', 0.8);
    if (bodies.body[i] === 1) return verdict('body', 'line-model', bodies.p[i]);
    if (cue.role !== null && cue.role !== 'headline' && cue.confidence >= FEWEST_CUE) return verdict(cue.role, cue.rule, cue.confidence);
    if (page.repeats[i] > 1 && !page.html) return verdict('promotion', 'repeat', 0.7);
    return byPlace(page, i, i < prose ? 'before' : i > lastBody ? 'after' : 'within', last);
  };
  for (let i = 0; i < page.facts.length; i++) {
    const made = decide(i);
    out.push(made);
    last = made.role === 'body' ? null : made.role;
  }
  return out;
}
