/** Where `g` and a letter go. */
export const GOES: Readonly<Record<string, { readonly name: string; readonly href: string }>> = {
  o: { name: 'Overview', href: '/' },
  a: { name: 'Articles', href: '/articles' },
  s: { name: 'Sources', href: '/sources' },
  d: { name: 'Disclaimers', href: '/disclaimers' },
  i: { name: 'Ingest', href: '/ingest' },
  e: { name: 'Export', href: '/export' },
  m: { name: 'Methods', href: '/methods' },
};

/** Moves the focus to the next (1) or previous (-1) item of the list on screen: elements with `data-item`. */
export function moveInList(step: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')].filter((item) => item.checkVisibility());
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = items[at < 0 ? (step > 0 ? 0 : items.length - 1) : at + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
