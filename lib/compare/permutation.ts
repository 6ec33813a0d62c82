import { type Clustered, ratioError } from './clusters.ts';
import { DRAWS, uniformFrom } from './draws.ts';

const SEED = 20_260_906;
/** Sums of the same values in another order differ by this much at most. */
const SAME = 1e-9;

/** The two-sided p of an observed statistic: twice the smaller share of draws as far out, the observed one among them, so that it is never 0. */
function twoSided(observed: number, draws: Float64Array): number {
  let [above, below] = [1, 1];
  for (const t of draws) {
    if (t >= observed - SAME) above++;
    if (t <= observed + SAME) below++;
  }
  return Math.min(1, (2 * Math.min(above, below)) / (draws.length + 1));
}

/** A difference in units of its error. */
function inErrors(difference: number, error: number): number {
  if (Math.abs(difference) < SAME) return 0;
  return error === 0 ? Math.sign(difference) * Number.POSITIVE_INFINITY : difference / error;
}

/** What the mean of some clusters and its error follow from: how many, their values, squares, products with the sizes, and sizes. */
type Sums = { k: number; n: number; sum: number; squares: number; products: number; sizesSquared: number };

const meanOf = ({ sum, n }: Sums) => sum / n;

function errorOf(sums: Sums): number {
  const mean = meanOf(sums);
  return ratioError(sums.squares - 2 * mean * sums.products + mean * mean * sums.sizesSquared, sums.k, sums.n);
}

function add(to: Sums, sum: number, size: number): void {
  to.k++;
  to.n += size;
  to.sum += sum;
  to.squares += sum * sum;
  to.products += sum * size;
  to.sizesSquared += size * size;
}

const nothing = (): Sums => ({ k: 0, n: 0, sum: 0, squares: 0, products: 0, sizesSquared: 0 });

function without(all: Sums, some: Sums): Sums {
  return {
    k: all.k - some.k,
    n: all.n - some.n,
    sum: all.sum - some.sum,
    squares: all.squares - some.squares,
    products: all.products - some.products,
    sizesSquared: all.sizesSquared - some.sizesSquared,
  };
}

const apart = (a: Sums, b: Sums) => inErrors(meanOf(a) - meanOf(b), Math.hypot(errorOf(a), errorOf(b)));

/**
 * The p of the difference between two means by a studentised permutation test (Janssen 1997; Chung & Romano 2013): the clusters of both are
 * dealt out anew `DRAWS` times. Exact where both are samples of the same, and right in the limit where they have the same mean alone.
 * Linear in the smaller sample.
 */
export function permutationP(a: Clustered, b: Clustered): number {
  const uniform = uniformFrom(SEED);
  const [few, many] = a.k <= b.k ? [a, b] : [b, a];
  const sizes = Float64Array.from([...few.sizes, ...many.sizes]);
  const apartBy = few.mean - many.mean;
  const sums = Float64Array.from([...few.above.map((above, i) => above + apartBy * few.sizes[i]), ...many.above]);
  const [all, observed] = [nothing(), nothing()];
  for (let i = 0; i < sums.length; i++) add(all, sums[i], sizes[i]);
  for (let i = 0; i < few.k; i++) add(observed, sums[i], sizes[i]);
  const draws = new Float64Array(DRAWS).map(() => {
    const dealt = nothing();
    for (let i = 0; i < few.k; i++) {
      const other = i + Math.floor(uniform() * (sums.length - i));
      [sums[i], sums[other]] = [sums[other], sums[i]];
      [sizes[i], sizes[other]] = [sizes[other], sizes[i]];
      add(dealt, sums[i], sizes[i]);
    }
    return apart(dealt, without(all, dealt));
  });
  return twoSided(apart(observed, without(all, observed)), draws);
}

/**
 * The p of a mean against 0 by flipping the signs of values `DRAWS` times (Fisher 1935, §21): exact where a value is as likely as its
 * opposite, as the difference within a pair is where it makes no difference which of the two is which.
 */
export function flippedP(values: Float64Array): number {
  const uniform = uniformFrom(SEED);
  const statistic = (flip: () => boolean) => {
    const sums = nothing();
    for (const value of values) add(sums, flip() ? -value : value, 1);
    return inErrors(meanOf(sums), errorOf(sums));
  };
  const draws = new Float64Array(DRAWS).map(() => statistic(() => uniform() < 0.5));
  return twoSided(
    statistic(() => false),
    draws,
  );
}
