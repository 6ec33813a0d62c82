import { escapeAttribute } from 'entities';

/** Elements of HTML that have no end tag. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
const NAME = /^[a-z][\w.-]{0,50}$/;
const ATTRIBUTE = /^[a-z][\w:.-]{0,50}$/;

const localName = (printed: string) => printed.slice(printed.indexOf(':') + 1).toLowerCase();

/** An element of XHTML inside an entry as a tag of HTML, without prefix and namespaces; nothing for a name that HTML could not have. */
export function openingTag(printed: string, attributes: ReadonlyMap<string, string>): string {
  const name = localName(printed);
  if (!NAME.test(name)) return '';
  const kept = [...attributes].filter(
    ([key]) => ATTRIBUTE.test(key) && key !== 'xmlns' && !key.startsWith('xmlns:') && !key.startsWith('xml:'),
  );
  return `<${name}${kept.map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join('')}>`;
}

export function closingTag(printed: string): string {
  const name = localName(printed);
  return NAME.test(name) && !VOID.has(name) ? `</${name}>` : '';
}
