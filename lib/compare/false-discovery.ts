/** q values of a family of p values (Benjamini & Hochberg 1995), in the order given: reject where q ≤ .05. */
export function qValues(p: readonly number[]): readonly number[] {
  const order = p.map((_, i) => i).sort((i, j) => p[j] - p[i]);
  const q = new Array<number>(p.length);
  let least = 1;
  order.forEach((i, fromTop) => {
    least = Math.min(least, (p[i] * p.length) / (p.length - fromTop));
    q[i] = least;
  });
  return q;
}
