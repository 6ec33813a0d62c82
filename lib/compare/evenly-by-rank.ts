type Equal = { readonly first: number; readonly places: number[] };

/** The ranks, from 0, of `most` of `n` items, evenly spaced; all where there are no more. */
function evenRanks(n: number, most: number): number[] {
  const ranks: number[] = [];
  for (let rank = 0; rank < n; rank++) {
    if (n <= most || Math.floor(((rank + 1) * most) / n) > Math.floor((rank * most) / n)) ranks.push(rank);
  }
  return ranks;
}

/**
 * The places of items in ascending order of their values, equal ones by their numbers; of more than `most`, `most` evenly spaced by rank, so
 * that the shape of the distribution stays.
 */
export function evenlyByRank(values: readonly number[], numbers: readonly number[], most: number): readonly number[] {
  const sorted = new Float64Array(values).sort();
  const ranks = evenRanks(values.length, most);
  const wanted = new Map<number, Equal>(ranks.map((rank) => [sorted[rank], { first: sorted.indexOf(sorted[rank]), places: [] }]));
  values.forEach((value, place) => {
    wanted.get(value)?.places.push(place);
  });
  for (const { places } of wanted.values()) places.sort((a, b) => numbers[a] - numbers[b]);
  return ranks.flatMap((rank) => {
    const equal = wanted.get(sorted[rank]);
    return equal === undefined ? [] : [equal.places[rank - equal.first]];
  });
}
