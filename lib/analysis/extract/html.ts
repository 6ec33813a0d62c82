import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Extract } from '../model/page.ts';
import { otherArticles } from './articles.ts';
import { type Attributes, attribute } from './attributes.ts';
import { blockWriter } from './block-writer.ts';
import { withoutCopies } from './copies.ts';
import { declaredShares } from './declared-body.ts';
import { joined } from './draft.ts';
import { BLOCK, VOID } from './elements.ts';
import { withoutFallbacks } from './fallbacks.ts';
import { openElements } from './open-elements.ts';
import { signalReader } from './signals.ts';
import { isHidden, isHiddenBesideArticle } from './visibility.ts';

/**
 * Longest HTML that is read and longest text that is taken from it, in UTF-16 units, and most nodes (elements and runs of text) that
 * are looked at; what follows is left out.
 */
const LONGEST = 10_000_000;
const LONGEST_TEXT = 2_000_000;
const MOST_NODES = 200_000;
/** A longer run of text between two tags is the last thing read. */
const LONGEST_RUN = 2_000_000;
/** A larger page is read once, even where it hides its article. */
const LONGEST_REREAD = 3_000_000;

const RAW: ReadonlyMap<string, Tokenizer['state']> = new Map<string, Tokenizer['state']>([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);
const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math']);
const PRESSED: ReadonlySet<string> = new Set(['submit', 'button', 'reset']);

type Hiding = (tag: string, attributes: Attributes) => boolean;

function walk(html: string, hides: Hiding): Extract {
  const open = openElements(hides);
  const writer = blockWriter(open);
  const signals = signalReader();
  let nodes = 0;
  /** The run of text in hand: the tokenizer gives it word by word. */
  let run = '';
  let room = LONGEST_TEXT;
  /** Whether a link has just ended: another that begins at once is another word, as in menus. */
  let afterLink = false;

  let cut = false;
  const stop = () => {
    cut = true;
    tokenizer.pause();
  };
  const count = () => {
    if (++nodes >= MOST_NODES || room === 0) stop();
  };
  const text = () => {
    if (run === '') return;
    afterLink = false;
    if (nodes < MOST_NODES) {
      count();
      signals.text(run);
      writer.text(run.slice(0, room));
      if (!open.top().unseen) room = Math.max(0, room - run.length);
    }
    run = '';
  };
  const label = (attributes: Attributes) => {
    const value = attribute(attributes, 'value');
    if (value === null || !PRESSED.has((attribute(attributes, 'type') ?? '').toLowerCase())) return;
    writer.flush();
    open.push('button', attributes);
    writer.text(value);
    writer.flush();
    open.pop('button');
  };
  const leaf = (tag: string, attributes: Attributes, selfClosing: boolean): boolean => {
    if (tag === 'br') writer.lineBreak();
    else if (tag === 'input') label(attributes);
    return VOID.has(tag) || (selfClosing && (FOREIGN.has(tag) || open.top().unseen));
  };
  const start = ({ tagName, attrs, selfClosing }: Token.TagToken) => {
    text();
    if (nodes >= MOST_NODES) return;
    count();
    signals.start(tagName, attrs);
    if (BLOCK.has(tagName)) writer.flush();
    else if (tagName === 'a' && afterLink) writer.text(' ');
    afterLink = false;
    if (leaf(tagName, attrs, selfClosing)) return;
    if (open.imply(tagName)) writer.closed();
    open.push(tagName, attrs);
    tokenizer.state = RAW.get(tagName) ?? tokenizer.state;
  };
  const end = ({ tagName }: Token.TagToken) => {
    text();
    afterLink = tagName === 'a';
    signals.end(tagName);
    if (BLOCK.has(tagName)) writer.flush();
    if (open.pop(tagName)) writer.closed();
  };
  const characters = ({ chars }: Token.CharacterToken) => {
    run += chars;
    if (run.length > LONGEST_RUN) stop();
  };
  const nothing = () => undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: start,
      onEndTag: end,
      onCharacter: characters,
      onWhitespaceCharacter: characters,
      onNullCharacter: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(html, true);
  text();
  writer.flush();
  const { text: visible, blocks: placed } = joined(withoutCopies(withoutFallbacks(writer.drafts)));
  const declared = signals.read();
  const page = { text: visible, blocks: placed.map(({ article: _place, ...block }) => block), signals: declared.signals };
  const shares = declaredShares(page, declared.bodies);
  const others = otherArticles(visible, placed, declared.signals);
  return {
    ...page,
    ...(shares === null ? {} : { declaredShares: shares }),
    ...(others.length === 0 ? {} : { others }),
    ...(cut ? ({ cut: true } as const) : {}),
  };
}

const FEW_WORDS = 60;
const PARAGRAPH_WORDS = 15;
const WORD = /\S+/g;
const wordCount = (text: string) => text.match(WORD)?.length ?? 0;

/** Words in paragraphs of 15 words or more that are not mostly links. */
function proseWords({ text, blocks }: Extract): number {
  let sum = 0;
  for (const { start, end, linkDensity } of blocks) {
    const words = linkDensity < 0.5 ? wordCount(text.slice(start, end)) : 0;
    if (words >= PARAGRAPH_WORDS) sum += words;
  }
  return sum;
}

/**
 * The visible text of a page and what the page declares. Every visible block is kept, in order; scripts, styles, what is hidden by
 * attribute or inline style, and second copies of an article are not. A page that hides its article, or nearly everything, until its
 * script has run is read as if shown. Total: any string gives an answer, in linear time; at most 10 MB, 200,000 nodes, 2 million units of
 * text and a depth of 256 are followed, and a page that has more of the first three says `cut`.
 */
export function extractHtml(html: string): Extract {
  return html.length > LONGEST ? { ...readPage(html.slice(0, LONGEST)), cut: true } : readPage(html);
}

function readPage(input: string): Extract {
  let hidden = 0;
  const seen = walk(input, (tag, attributes) => {
    const hides = isHidden(tag, attributes);
    if (hides) hidden++;
    return hides;
  });
  const prose = proseWords(seen);
  if (hidden === 0 || prose >= FEW_WORDS || input.length > LONGEST_REREAD) return seen;
  const article = walk(input, isHiddenBesideArticle);
  if (proseWords(article) >= 3 * prose + FEW_WORDS) return article;
  if (seen.text.length > 600 && wordCount(seen.text) >= FEW_WORDS) return seen;
  const all = walk(input, () => false);
  return all.text.length > 3 * seen.text.length + 200 ? all : seen;
}
