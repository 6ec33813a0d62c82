/** How long something took over some items: per item in milliseconds, and items a second. */
export type Timing = { readonly items: number; readonly msPerItem: number; readonly perSecond: number };

const WARM_UP = 30;

/** Times `work` on every item once, after a warm-up on the first thirty. */
export function time<T>(items: readonly T[], work: (item: T) => unknown): Timing {
  for (const item of items.slice(0, WARM_UP)) work(item);
  const start = performance.now();
  for (const item of items) work(item);
  const ms = (performance.now() - start) / Math.max(1, items.length);
  const round = (value: number) => Math.round(value * 100) / 100;
  return { items: items.length, msPerItem: round(ms), perSecond: round(1000 / ms) };
}
