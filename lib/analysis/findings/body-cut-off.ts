import type { Finding, FindingRule, Findings } from '../model/analysis.ts';
import { wordsIn } from '../model/document.ts';
import type { Block, SignalName } from '../model/page.ts';
import { type Span, textOf } from '../model/span.ts';

const PAYWALL =
  /\b(?:subscribe|sign in|log in|register|sign up|become a (?:member|subscriber)|create (?:a|your) (?:free )?account)\b[^.!?]{0,60}\b(?:continue(?: reading)?|keep reading|finish (?:reading|this)|unlock|read (?:the )?(?:rest|full)|read on)\b|\bto (?:continue|keep) reading\b|\bcontinue reading (?:this|with|by|for)\b|\bthis (?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:paying |our )?(?:subscribers|members)\b|\bthe (?:rest|remainder) of this (?:article|story) is\b|\byou(?:'|’)ve (?:reached|used)[^.!?]{0,40}\bfree (?:articles?|stories|story)\b/i;
/** What feeds and teasers write where they break off; an ellipsis alone may be the author's own. */
const BROKEN_OFF = /(?:\[(?:…|\.\.\.)\]|\[\+\d{1,6} chars\]|(?:continue reading|read more)(?: ?[→»>…]| ?\.\.\.)?)\s{0,4}$/i;
const ELLIPSIS = /(?:\.\.\.|…)\s{0,4}$/;
const LONGEST = 400;
/** A declared count of words stands for a longer article where the body has less than this share of it, and this many fewer words. */
const SHARE = 0.6;
const FEWER = 100;
/** From this many words on a body is more than a teaser; below the fewer it is one where the page says that it is locked. */
const WHOLE = 350;
const TEASER = 150;
const CLASS = /^[.#]?([\w-]{1,80})$/;

type Part = { readonly words: number; readonly last: Span | null; readonly asked: readonly Span[] };

function partOf({ document }: Findings): Part {
  const asked: Span[] = [];
  let last: Span | null = null;
  let words = 0;
  for (const [b, block] of document.blocks.entries()) {
    if (document.verdicts[b].role === 'body') {
      words += wordsIn(document.tokens, block);
      last = block;
    } else if (block.end - block.start <= LONGEST && PAYWALL.test(textOf(document.text, block))) {
      asked.push({ start: block.start, end: block.end });
    }
  }
  return { words, last, asked };
}

/** Whether a block of the body stands in an element that one of the selectors names. */
function isHere({ document }: Findings, selectors: readonly string[]): boolean {
  const names = selectors.flatMap((selector) => CLASS.exec(selector.trim())?.[1] ?? []);
  const within = ({ path }: Block) => names.some((name) => path.split(/[.#>]/).includes(name));
  return document.blocks.some((block, b) => document.verdicts[b].role === 'body' && within(block));
}

const valuesOf = ({ declared }: Findings, name: SignalName) =>
  declared.signals.filter((signal) => signal.name === name).map(({ value }) => value);

const NOT_FREE = /^(?:(?:https?:\/\/schema\.org\/)?false|locked)$/i;

function declaredWords(input: Findings): number {
  const [value = ''] = valuesOf(input, 'words');
  return /^\d{1,6}$/.test(value) ? Number(value) : 0;
}

function ending({ document }: Findings, last: Span | null, teaser: boolean): readonly Span[] {
  if (last === null) return [];
  const start = Math.max(last.start, last.end - 20);
  const tail = document.text.slice(start, last.end);
  return BROKEN_OFF.test(tail) || (teaser && ELLIPSIS.test(tail)) ? [{ start, end: last.end }] : [];
}

const TOO_LARGE =
  'The page is larger than what is read of one (200,000 elements, 2 million characters of text): what comes behind is left out, and scores do not speak of it.';

function messageOf(words: number, declared: number): string {
  const counted = declared > 0 ? ` It declares ${declared} words; ${words} are here.` : '';
  return `The page seems to hold only a part of the article: scores speak of that part.${counted}`;
}

/**
 * A body that breaks off; a teaser whose reader is asked to subscribe in order to read on, or of a page that declares itself not free to
 * read while no text stands in its locked part; a body of far fewer words than the page declares; a page that is larger than what is read.
 */
export const bodyCutOff: FindingRule = {
  kind: 'body-cut-off',
  title: 'Only a part of the article is here',
  find(input): readonly Finding[] {
    const { words, last, asked } = partOf(input);
    const declared = declaredWords(input);
    const short = words < SHARE * declared && declared - words >= FEWER;
    const access = valuesOf(input, 'access');
    const closed = access.some((value) => NOT_FREE.test(value));
    const locked = closed && words < TEASER && !isHere(input, valuesOf(input, 'locked'));
    const teaser = words < WHOLE || short;
    const asks = teaser && (closed || access.length === 0) ? asked : [];
    if (input.document.cut) return [{ kind: 'body-cut-off', message: TOO_LARGE, evidence: [] }];
    const evidence = [...ending(input, last, teaser), ...asks];
    if (evidence.length === 0 && !locked && !short) return [];
    return [{ kind: 'body-cut-off', message: messageOf(words, short ? declared : 0), evidence }];
  },
};
