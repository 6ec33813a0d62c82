/** What a command was given, by the names that filters and order have in a page's address. */
export type Given = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** The options as search params; switches such as `--json` are no part of them. */
export function searchParams(options: Given): URLSearchParams {
  const pairs = Object.entries(options).flatMap(([key, value]) =>
    value === undefined || typeof value === 'boolean' ? [] : [value].flat().map((item) => [key, item]),
  );
  return new URLSearchParams(pairs);
}
