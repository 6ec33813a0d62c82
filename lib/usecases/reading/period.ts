type Dated = { readonly first: string | null; readonly last: string | null };

/** When the earliest and the latest dated of some articles were published (ISO 8601, UTC), from that of parts of them; null without any. */
export function periodOf(parts: readonly Dated[]): Dated {
  const moments = parts.flatMap(({ first, last }) => [first ?? [], last ?? []].flat()).sort();
  return { first: moments[0] ?? null, last: moments.at(-1) ?? null };
}
