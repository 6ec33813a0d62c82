/** How long something took over some items: per item in milliseconds, and items a second. */
export type Timing = { readonly items: number; readonly msPerItem: number; readonly perSecond: number };

/** Items that are done once before single ones are timed. */
const WARM_UP = 30;

/** Times `work` on every item once, after it has been done on all of them once: as it goes on in a long import. */
export function time<T>(items: readonly T[], work: (item: T) => unknown): Timing {
  for (const item of items) work(item);
  const start = performance.now();
  for (const item of items) work(item);
  const ms = (performance.now() - start) / Math.max(1, items.length);
  const round = (value: number) => Math.round(value * 100) / 100;
  return { items: items.length, msPerItem: round(ms), perSecond: round(1000 / ms) };
}

/** How long single items took, in milliseconds. */
export type Spread = { readonly items: number; readonly medianMs: number; readonly p95Ms: number; readonly slowestMs: number };

/** Times `work` on each item by itself, after a warm-up on the first thirty. */
export function timeEach<T>(items: readonly T[], work: (item: T) => unknown): Spread {
  for (const item of items.slice(0, WARM_UP)) work(item);
  const times = items
    .map((item) => {
      const start = performance.now();
      work(item);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => Math.round((times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0) * 100) / 100;
  return { items: items.length, medianMs: at(0.5), p95Ms: at(0.95), slowestMs: at(1) };
}
