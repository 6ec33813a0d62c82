import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A row of a sparse design matrix: feature numbers (ascending or not) with their values, a 0/1 label and a weight. */
export type Row = {
  readonly features: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly label: 0 | 1;
  readonly weight: number;
};
export type Model = { readonly weights: Float64Array; bias: number };

/** Adds `scale` times the row's vector to the model, the bias counting as a feature of value 1. */
function add(model: Model, { features, values }: Row, scale: number): void {
  for (let k = 0; k < features.length; k++) model.weights[features[k]] += scale * values[k];
  model.bias += scale;
}

function margin(model: Model, { features, values }: Row): number {
  let z = model.bias;
  for (let k = 0; k < features.length; k++) z += model.weights[features[k]] * values[k];
  return z;
}

function squaredNorm({ values }: Row): number {
  let sum = 1;
  for (let k = 0; k < values.length; k++) sum += values[k] * values[k];
  return sum;
}

/** The dual variable in (0, top) that minimises a·log a + (top − a)·log(top − a) + square/2·(a − old)² + slope·(a − old), by Newton steps. */
function bestDual(old: number, top: number, square: number, slope: number): number {
  let a = old;
  for (let step = 0; step < 20; step++) {
    const gradient = square * (a - old) + slope + Math.log(a / (top - a));
    if (Math.abs(gradient) < 1e-6) break;
    const next = a - gradient / (square + top / (a * (top - a)));
    if (next <= 0) a *= 0.1;
    else if (next >= top) a = top - (top - a) * 0.1;
    else a = next;
  }
  return a;
}

function shuffle(order: Int32Array, random: ReturnType<typeof xoroshiro128plus>): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = uniformInt(random, 0, i);
    [order[i], order[j]] = [order[j], order[i]];
  }
}

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang & Lin 2011, "Dual coordinate descent methods for
 * logistic regression and maximum entropy models"), the method of LIBLINEAR -s 7. `cost` is C of min ½‖w‖² + C Σ weight·loss; rows of
 * weight 0 are passed over. The bias is a regularised feature of value 1. Deterministic: the order of visits comes from a fixed seed.
 */
export function train(all: readonly Row[], size: number, { cost = 1, epochs = 60 } = {}): Model {
  const rows = all.filter(({ weight }) => weight > 0);
  const model: Model = { weights: new Float64Array(size), bias: 0 };
  const sign = (row: Row) => (row.label ? 1 : -1);
  const alpha = Float64Array.from(rows, ({ weight }) => Math.min(0.001 * cost * weight, 1e-8));
  const squares = Float64Array.from(rows, squaredNorm);
  rows.forEach((row, i) => {
    add(model, row, sign(row) * alpha[i]);
  });
  const order = Int32Array.from(rows, (_, i) => i);
  const random = xoroshiro128plus(1);
  for (let epoch = 0, change = 1; epoch < epochs && change > 1e-4; epoch++) {
    shuffle(order, random);
    change = 0;
    for (const i of order) {
      const row = rows[i];
      const top = cost * row.weight;
      const next = bestDual(alpha[i], top, squares[i], sign(row) * margin(model, row));
      change = Math.max(change, Math.abs(next - alpha[i]) / top);
      add(model, row, sign(row) * (next - alpha[i]));
      alpha[i] = next;
    }
  }
  return model;
}
