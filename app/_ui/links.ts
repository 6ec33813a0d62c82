export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The current search params with some changed; null takes one out. Empty values are left out. */
export function withParams(params: Params, changes: Readonly<Record<string, string | readonly string[] | null>>): string {
  const out = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...params, ...changes })) {
    if (value === null || value === undefined) continue;
    for (const item of typeof value === 'string' ? [value] : value) if (item !== '') out.append(key, item);
  }
  const query = out.toString();
  return query === '' ? '?' : `?${query}`;
}

/** The value of a search param that is given at most once; the last when it is given more often. */
export function single(value: string | readonly string[] | undefined): string | null {
  const last = typeof value === 'string' ? value : value?.at(-1);
  return last === undefined || last === '' ? null : last;
}
