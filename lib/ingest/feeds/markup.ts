import { escapeAttribute } from 'entities';
import { Parser } from 'htmlparser2';

const HIDDEN = new Set(['script', 'style', 'template']);
const LINKS = new Set(['href', 'src', 'cite', 'longdesc', 'poster']);
const SPACE = /\s+/g;

/** The words of a piece of HTML in one line. */
export function plainText(html: string): string {
  if (!html.includes('<') && !html.includes('&')) return html.replace(SPACE, ' ').trim();
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (HIDDEN.has(name)) hidden++;
    },
    onclosetag: (name) => {
      if (HIDDEN.has(name) && hidden > 0) hidden--;
    },
    ontext: (data) => {
      if (hidden === 0) parts.push(data);
    },
  });
  parser.end(html);
  return parts.join('').replace(SPACE, ' ').trim();
}

function resolved(name: string, value: string, base: string): string {
  const address = value.trim();
  return LINKS.has(name) && URL.canParse(address, base) ? new URL(address, base).href : value;
}

/** The same HTML with the addresses in it absolute; only tags that hold an address are written anew. */
export function resolveLinks(html: string, base: string): string {
  const parts: string[] = [];
  let kept = 0;
  const parser = new Parser({
    onopentag: (name, attributes, implied) => {
      const entries = Object.entries(attributes);
      if (implied || !entries.some(([key]) => LINKS.has(key))) return;
      const written = entries.map(([key, value]) => ` ${key}="${escapeAttribute(resolved(key, value, base))}"`).join('');
      parts.push(html.slice(kept, parser.startIndex), `<${name}${written}>`);
      kept = parser.endIndex + 1;
    },
  });
  parser.end(html);
  return `${parts.join('')}${html.slice(kept)}`;
}
