// AssemblyScript, compiled by scripts/compile-kernel.mjs: addresses are byte offsets in the memory of one instance.

/** Labels that a token can have; room is kept for `WIDTH` of them, of which the last is never reached. */
const LABELS: i32 = 11;
const WIDTH: usize = 48;
/** A row of the table of steps: from each label to each. */
const ROW: usize = 528;
/** Rows that weigh one step. */
const KINDS: usize = 3;

/**
 * Goes on with the search for the best sequence of labels (Viterbi 1967) over `n` tokens: `best` has what the best sequence that ends in each label sums up to
 * so far, `scores` the scores of the labels of each token, `steps` for each token three rows of `table`. Writes to `came` the label before each label, 16 bytes a
 * token, and to `best` the sums for the last token, less than that of label 0, so that long sequences stay as exact as short ones.
 */
export function walk(table: usize, best: usize, scores: usize, steps: usize, n: usize, came: usize): void {
  for (let at: usize = 0; at < n; at++) {
    let a = table + (load<u32>(steps + at * KINDS * 4) as usize) * ROW;
    let b = table + (load<u32>(steps + at * KINDS * 4, 4) as usize) * ROW;
    let c = table + (load<u32>(steps + at * KINDS * 4, 8) as usize) * ROW;
    let most0 = f32x4.splat(-Infinity);
    let most1 = most0;
    let most2 = most0;
    let from0 = i32x4.splat(0);
    let from1 = from0;
    let from2 = from0;
    for (let before = 0; before < LABELS; before++) {
      const so = f32x4.splat(load<f32>(best + (before << 2)));
      const label = i32x4.splat(before);
      const sum0 = f32x4.add(so, f32x4.add(f32x4.add(v128.load(a), v128.load(b)), v128.load(c)));
      const sum1 = f32x4.add(so, f32x4.add(f32x4.add(v128.load(a, 16), v128.load(b, 16)), v128.load(c, 16)));
      const sum2 = f32x4.add(so, f32x4.add(f32x4.add(v128.load(a, 32), v128.load(b, 32)), v128.load(c, 32)));
      const more0 = f32x4.gt(sum0, most0);
      const more1 = f32x4.gt(sum1, most1);
      const more2 = f32x4.gt(sum2, most2);
      most0 = v128.bitselect(sum0, most0, more0);
      most1 = v128.bitselect(sum1, most1, more1);
      most2 = v128.bitselect(sum2, most2, more2);
      from0 = v128.bitselect(label, from0, more0);
      from1 = v128.bitselect(label, from1, more1);
      from2 = v128.bitselect(label, from2, more2);
      a += WIDTH;
      b += WIDTH;
      c += WIDTH;
    }
    v128.store(came + (at << 4), i8x16.narrow_i16x8_u(i16x8.narrow_i32x4_u(from0, from1), i16x8.narrow_i32x4_u(from2, from2)));
    const zero = f32x4.splat(f32x4.extract_lane(most0, 0));
    const here = scores + at * WIDTH;
    v128.store(best, f32x4.sub(f32x4.add(most0, v128.load(here)), zero));
    v128.store(best, f32x4.sub(f32x4.add(most1, v128.load(here, 16)), zero), 16);
    v128.store(best, f32x4.sub(f32x4.add(most2, v128.load(here, 32)), zero), 32);
  }
}
