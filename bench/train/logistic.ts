/** A row of a sparse design matrix: feature numbers (ascending or not) with their values, a 0/1 label and a weight. */
export type Row = { readonly features: ArrayLike<number>; readonly values: ArrayLike<number>; readonly label: 0 | 1; readonly weight: number };
export type Model = { readonly weights: Float64Array; bias: number };

/** Probability of label 1. */
export function predict(model: Model, features: ArrayLike<number>, values: ArrayLike<number>): number {
  let z = model.bias;
  for (let k = 0; k < features.length; k++) z += model.weights[features[k]] * values[k];
  return 1 / (1 + Math.exp(-z));
}

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang & Lin 2011, "Dual coordinate descent methods for
 * logistic regression and maximum entropy models"), the method of LIBLINEAR -s 7. `cost` is C of min ½‖w‖² + C Σ weight·loss.
 * The bias is a regularised feature of value 1. Deterministic: rows are visited in an order given by `seed`.
 */
export function train(rows: readonly Row[], size: number, { cost = 1, epochs = 60, seed = 1 } = {}): Model {
  const weights = new Float64Array(size);
  let bias = 0;
  const n = rows.length;
  const alpha = new Float64Array(n);
  const square = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const { features, values, label, weight } = rows[i];
    const y = label ? 1 : -1;
    const top = cost * weight;
    alpha[i] = Math.min(0.001 * top, 1e-8);
    let q = 1;
    for (let k = 0; k < features.length; k++) {
      q += values[k] * values[k];
      weights[features[k]] += y * alpha[i] * values[k];
    }
    bias += y * alpha[i];
    square[i] = q;
  }
  const order = Int32Array.from({ length: n }, (_, i) => i);
  let state = seed >>> 0 || 1;
  const random = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    let change = 0;
    for (const i of order) {
      const { features, values, label, weight } = rows[i];
      const top = cost * weight;
      if (top <= 0) continue;
      const y = label ? 1 : -1;
      let margin = bias;
      for (let k = 0; k < features.length; k++) margin += weights[features[k]] * values[k];
      const b = y * margin;
      let a = alpha[i];
      // Newton steps on g(a) = a log a + (C - a) log(C - a) + q/2 (a - old)² + b (a - old), kept inside (0, C)
      const old = a;
      for (let step = 0; step < 20; step++) {
        const gradient = square[i] * (a - old) + b + Math.log(a / (top - a));
        const curve = square[i] + top / (a * (top - a));
        let next = a - gradient / curve;
        if (next <= 0) next = a * 0.1;
        else if (next >= top) next = top - (top - a) * 0.1;
        const moved = Math.abs(next - a);
        a = next;
        if (Math.abs(gradient) < 1e-6 || moved < 1e-12) break;
      }
      alpha[i] = a;
      const delta = y * (a - old);
      change = Math.max(change, Math.abs(a - old) / top);
      bias += delta;
      for (let k = 0; k < features.length; k++) weights[features[k]] += delta * values[k];
    }
    if (change < 1e-4) break;
  }
  return { weights, bias };
}
