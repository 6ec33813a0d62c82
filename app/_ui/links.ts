export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The current search params with some changed; null takes one out. Empty values are left out. */
export function withParams(params: Params, changes: Readonly<Record<string, string | readonly string[] | null>>): string {
  const pairs = Object.entries({ ...params, ...changes }).flatMap(([key, value]) => [value ?? []].flat().map((item) => [key, item]));
  const query = new URLSearchParams(pairs.filter(([, item]) => item !== '')).toString();
  return query === '' ? '?' : `?${query}`;
}

/** The value of a search param that is given at most once; the last when it is given more often. */
export function single(value: string | readonly string[] | undefined): string | null {
  const last = typeof value === 'string' ? value : value?.at(-1);
  return last === undefined || last === '' ? null : last;
}

/** The search params of a page as the standard object. */
export function searchParamsOf(params: Params): URLSearchParams {
  return new URLSearchParams(withParams(params, {}));
}
