const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[‘’]/g;

/** A text for comparing and searching: without case, accents and compatibility forms, with one kind of apostrophe; the same on every database. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, "'").toLowerCase();
}

/** The address of a name: folded letters and digits joined by hyphens; `outlet` when nothing is left. */
export function slugOf(name: string): string {
  const slug = fold(name)
    .slice(0, 200)
    .replace(/[^\p{L}\p{N}]{1,200}/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'outlet' : slug;
}
