// AssemblyScript, compiled by scripts/compile-kernel.mjs: addresses are byte offsets in the memory of one instance.

const LANES: usize = 4;

/** `mix` of hash.ts on four numbers at once. */
function mixed(a: v128, b: v128): v128 {
  let h = v128.xor(
    i32x4.mul(v128.xor(a, i32x4.splat(0x9e3779b9)), i32x4.splat(0x85ebca6b)),
    i32x4.mul(i32x4.add(b, i32x4.splat(0x7f4a7c15)), i32x4.splat(0xc2b2ae35)),
  );
  h = v128.xor(h, i32x4.shr_u(h, 15));
  h = i32x4.mul(h, i32x4.splat(0x2c1b3c6d));
  return v128.xor(h, i32x4.shr_u(h, 13));
}

/** Four feature numbers from `first` on. */
function numbers(first: usize): v128 {
  return i32x4.add(i32x4.splat(first as i32), i32x4(0, 1, 2, 3));
}

/**
 * Turns the values of `singles` features, and the pairs of values of `pairs` features behind them, into rows of a table: each value is hashed with the
 * number of its feature (from 1 on) and cut by `mask`. Up to three rows behind the last one are written over.
 */
export function hashRows(values: usize, singles: usize, pairs: usize, mask: i32, rows: usize): void {
  const cut = i32x4.splat(mask);
  for (let k: usize = 0; k < singles; k += LANES) {
    v128.store(rows + (k << 2), v128.and(mixed(numbers(k + 1), v128.load(values + (k << 2))), cut));
  }
  for (let k: usize = 0; k < pairs; k += LANES) {
    const at = values + ((singles + 2 * k) << 2);
    const low = v128.load(at);
    const high = v128.load(at, 16);
    const value = mixed(v128.shuffle<i32>(low, high, 0, 2, 4, 6), v128.shuffle<i32>(low, high, 1, 3, 5, 7));
    v128.store(rows + ((singles + k) << 2), v128.and(mixed(numbers(singles + k + 1), value), cut));
  }
}

/**
 * Sums the weights of `n` rows, at most 258 (what 16 bits hold of bytes). `index` has for each 32 rows of the table which of them have weights (a bit each) and
 * the number of the first of these at `weights`, where row 0 is all zeros and each row takes `stride` bytes, a multiple of 16. The sums, `stride` of them in 16
 * bits, go to `sums`; where the rows were, is their address afterwards.
 */
export function sumRows(rows: usize, n: usize, index: usize, weights: usize, stride: usize, sums: usize): void {
  const end = rows + (n << 2);
  for (let at = rows; at < end; at += 4) {
    const row = load<u32>(at);
    const word = index + ((row >>> 5) << 3);
    const has = load<u32>(word);
    const bit = row & 31;
    const place = (load<u32>(word, 4) + popcnt(has & ((1 << bit) - 1))) * ((has >>> bit) & 1);
    store<u32>(at, (weights as u32) + place * (stride as u32));
  }
  for (let part: usize = 0; part < stride; part += 16) {
    let low = i16x8.splat(0);
    let high = i16x8.splat(0);
    for (let at = rows; at < end; at += 4) {
      const bytes = v128.load((load<u32>(at) as usize) + part);
      low = i16x8.add(low, i16x8.extend_low_i8x16_s(bytes));
      high = i16x8.add(high, i16x8.extend_high_i8x16_s(bytes));
    }
    v128.store(sums + (part << 1), low);
    v128.store(sums + (part << 1), high, 16);
  }
}
