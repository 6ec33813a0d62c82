/** Head nouns that, without a name, number or link beside them, leave a source untraceable ("studies show", "experts say"); after the guidance of Wikipedia's "words to watch" and Reuters' Handbook on sourcing. Lower case. */
export const VAGUE_SOURCES: ReadonlySet<string> = new Set(
  `studies study research researchers evidence experts expert critics analysts observers scientists reports sources insiders commentators supporters opponents
  many some others people pundits economists doctors historians lawyers insider source locals residents fans`.split(/\s+/),
);
