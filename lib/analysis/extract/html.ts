import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Extract } from '../model/page.ts';
import { type Attributes, attribute } from './attributes.ts';
import { blockWriter } from './block-writer.ts';
import { joined } from './draft.ts';
import { BLOCK, VOID } from './elements.ts';
import { openElements } from './open-elements.ts';
import { signalReader } from './signals.ts';

/** Longest HTML that is read, in UTF-16 units, and most nodes (elements and runs of text) that are looked at; what follows is left out. */
const LONGEST = 10_000_000;
const MOST_NODES = 200_000;

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

function walk(html: string, hide: boolean): Extract {
  const open = openElements(hide);
  const writer = blockWriter(open);
  const signals = signalReader();
  let nodes = 0;

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
    if (++nodes > MOST_NODES) return;
    signals.start(tagName, attrs);
    if (BLOCK.has(tagName)) writer.flush();
    if (leaf(tagName, attrs, selfClosing)) return;
    if (open.imply(tagName)) writer.closed();
    open.push(tagName, attrs);
    tokenizer.state = RAW.get(tagName) ?? tokenizer.state;
  };
  const end = ({ tagName }: Token.TagToken) => {
    signals.end(tagName);
    if (BLOCK.has(tagName)) writer.flush();
    if (open.pop(tagName)) writer.closed();
  };
  const characters = ({ chars }: Token.CharacterToken) => {
    if (++nodes > MOST_NODES) return;
    signals.text(chars);
    writer.text(chars);
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
  writer.flush();
  return { ...joined(writer.drafts), signals: signals.read() };
}

const FEW_WORDS = 60;
const WORD = /\S+/g;
const wordCount = (text: string) => text.match(WORD)?.length ?? 0;

/**
 * The visible text of a page and what the page declares. Every visible block is kept, in order; scripts, styles and what is hidden
 * by attribute or inline style are not. A page that hides nearly everything until its script has run is read as if shown.
 * Total: any string gives an answer, in linear time; at most 10 MB, 200,000 nodes and a depth of 512 are followed.
 */
export function extractHtml(html: string): Extract {
  const input = html.length > LONGEST ? html.slice(0, LONGEST) : html;
  const seen = walk(input, true);
  if (seen.text.length > 600 && wordCount(seen.text) >= FEW_WORDS) return seen;
  const all = walk(input, false);
  return all.text.length > 3 * seen.text.length + 200 ? all : seen;
}
