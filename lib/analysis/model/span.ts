/** Half-open stretch of a text: `[start, end)` in UTF-16 units, `0 <= start <= end <= text.length`. */
export type Span = { readonly start: number; readonly end: number };

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies within `outer`, borders included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words a span stands for. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The union of the spans, in order, touching and overlapping ones merged. */
export function union(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
