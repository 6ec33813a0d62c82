/** The internal part of a document type, and the entities declared in it: as many and as long as feeds need, never built of one another. */
const DOCTYPE = /<!DOCTYPE\s[^[>]{0,500}(?:\[([^\]]{0,20000})\]\s{0,50})?>/i;
const ENTITY = /<!ENTITY\s{1,20}([A-Za-z_][\w.-]{0,50})\s{1,20}(?:"([^"&%<]{0,1000})"|'([^'&%<]{0,1000})')\s{0,20}>/g;
const MOST = 100;
const PROLOG = 40_000;

/** The document without its document type, and the plain entities that it declares; one that refers to another, or to a file, is none. */
export function splitDoctype(document: string): { readonly rest: string; readonly entities: ReadonlyMap<string, string> } {
  const head = document.slice(0, PROLOG);
  const found = DOCTYPE.exec(head);
  if (found === null) return { rest: document, entities: new Map() };
  const declared = [...(found[1] ?? '').matchAll(ENTITY)].slice(0, MOST);
  const rest = document.slice(0, found.index) + document.slice(found.index + found[0].length);
  return { rest, entities: new Map(declared.map(([, name, double, single]) => [name, double ?? single ?? ''])) };
}
