/** How much of a text another has, in words. */
const KINDS: Readonly<Record<string, string>> = {
  same: 'the same text',
  partial: 'part of the text',
  reworded: 'the text reworded',
  quotations: 'the same quotations only',
};

/** A kind of copy in words. */
export function copyName(kind: string): string {
  return KINDS[kind] ?? kind;
}

/** How much two texts share, of the shorter one, with and without quotations. */
export function sharedText({ containment, own }: { readonly containment: number; readonly own: number }): string {
  return `${Math.round(100 * containment)} % shared, ${Math.round(100 * own)} % without quotations`;
}
