import { escapeText } from 'entities';

/** What stands above a Markdown text between two lines of dashes, by lower-case name. */
export type FrontMatter = ReadonlyMap<string, string>;

const FIELD = /^([A-Za-z_][\w-]{0,40}):[ \t]{0,10}(.{1,2000})$/;
const LONGEST_FRONT = 100;

/** Parts the front matter of a text from its body; only plain `name: value` lines are taken. */
export function splitFrontMatter(text: string): { readonly fields: FrontMatter; readonly body: string } {
  const lines = text.split(/\r?\n/);
  const end =
    lines[0]?.trim() === '---' ? lines.slice(0, LONGEST_FRONT).findIndex((line, i) => i > 0 && /^(---|\.\.\.)\s{0,10}$/.test(line)) : -1;
  if (end < 0) return { fields: new Map(), body: text };
  const found = lines.slice(1, end).flatMap((line) => {
    const match = FIELD.exec(line);
    return match === null ? [] : [[match[1].toLowerCase(), match[2].trim().replace(/^(["'])(.*)\1$/, '$2')] as const];
  });
  return { fields: new Map(found), body: lines.slice(end + 1).join('\n') };
}

const IMAGE = /!\[([^\][]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"]{0,500}")?\)/g;
const LINK = /\[([^\][]{1,1000})\]\(([^()\s]{1,2000})(?:\s"[^"]{0,500}")?\)/g;
const CODE = /`([^`]{1,1000})`/g;
const STRONG = /(\*\*|__)(?=\S)([^*_]{1,2000})\1/g;
const EMPHASIS = /(^|[\s(“"'])([*_])(?=\S)([^*_]{1,2000})\2(?=$|[\s).,;:!?”"'])/g;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!>])/g;

/** A line of Markdown as HTML: links stay links, marks of emphasis and pictures go. */
function inline(line: string): string {
  return escapeText(line)
    .replace(IMAGE, '')
    .replace(LINK, (_, words: string, address: string) => `<a href="${address.replaceAll('"', '%22')}">${words}</a>`)
    .replace(CODE, '$1')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$1$3')
    .replace(ESCAPED, '$1');
}

const HEADING = /^ {0,3}(#{1,6})\s{1,10}(.*?)\s{0,10}#{0,10}$/;
const ITEM = /^\s{0,12}(?:[-*+]|\d{1,9}[.)])\s{1,10}(.+)$/;
const QUOTE = /^ {0,3}>\s?(.*)$/;
const RULE = /^ {0,3}(?:(?:\*\s{0,3}){3,40}|(?:-\s{0,3}){3,40}|(?:_\s{0,3}){3,40})$/;
const UNDERLINE = /^ {0,3}(=|-){2,500}\s{0,10}$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

type Kind = 'p' | 'blockquote' | 'li' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
/** A line by what it is part of; `starts` when it begins a block of its own. Null ends the block before it. */
type Line = { readonly kind: Kind; readonly text: string; readonly starts: boolean } | null;

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function lineOf(text: string): Line {
  if (text.trim() === '' || RULE.test(text) || FENCE.test(text)) return null;
  const heading = HEADING.exec(text);
  if (heading) return { kind: HEADINGS[heading[1].length - 1], text: heading[2], starts: true };
  const quote = QUOTE.exec(text);
  if (quote) return quote[1].trim() === '' ? null : { kind: 'blockquote', text: quote[1], starts: false };
  const item = ITEM.exec(text);
  if (item) return { kind: 'li', text: item[1], starts: true };
  return { kind: 'p', text: text.trim(), starts: false };
}

type Block = { kind: Kind; readonly lines: string[] };

/** Adds a line to the block that is open, or opens one; answers the block that is open then. */
function place(blocks: Block[], open: Block | null, line: Line): Block | null {
  if (line === null) return null;
  if (open !== null && !line.starts && (line.kind === open.kind || (line.kind === 'p' && open.kind === 'li'))) {
    open.lines.push(line.text);
    return open;
  }
  const block = { kind: line.kind, lines: [line.text] };
  blocks.push(block);
  return /^h/.test(line.kind) ? null : block;
}

/** The block elements of a Markdown text as HTML; what is not Markdown is paragraphs. Linear in the length of the text. */
export function markdownToHtml(body: string): string {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const text of body.split(/\r?\n/)) {
    const underline = open?.kind === 'p' ? UNDERLINE.exec(text) : null;
    if (open !== null && underline) {
      open.kind = underline[1] === '=' ? 'h1' : 'h2';
      open = null;
    } else open = place(blocks, open, lineOf(text));
  }
  return blocks.map(({ kind, lines }) => `<${kind}>${inline(lines.join('\n'))}</${kind}>`).join('\n');
}
