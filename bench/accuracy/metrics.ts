/** Area under the ROC curve: how often a positive stands above a negative, ties counting half; NaN without both. */
export function auc(scores: readonly number[], labels: readonly number[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => scores[a] - scores[b]);
  let ranks = 0;
  let positives = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && scores[order[j]] === scores[order[i]]) j++;
    for (let k = i; k < j; k++) {
      if (labels[order[k]] === 0) continue;
      ranks += (i + 1 + j) / 2;
      positives++;
    }
    i = j;
  }
  const negatives = order.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** F1 from true positives, false positives and false negatives. */
export function f1(tp: number, fp: number, fn: number): number {
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
}

/** Mean of the F1 of both classes at a threshold. */
export function macroF1(scores: readonly number[], labels: readonly number[], threshold = 0.5): number {
  const found = scores.map((score) => (score >= threshold ? 1 : 0));
  const of = (positive: number) => {
    const count = (hit: (predicted: boolean, gold: boolean) => boolean) =>
      found.filter((value, i) => hit(value === positive, labels[i] === positive)).length;
    return f1(
      count((p, g) => p && g),
      count((p, g) => p && !g),
      count((p, g) => !p && g),
    );
  };
  return (of(0) + of(1)) / 2;
}

/** Share that falls on the right side of a threshold. */
export function accuracy(scores: readonly number[], labels: readonly number[], threshold = 0.5): number {
  return scores.filter((score, i) => (score >= threshold ? 1 : 0) === labels[i]).length / scores.length;
}

/** Expected calibration error over ten bins of equal width (Naeini, Cooper & Hauskrecht 2015). */
export function calibrationError(scores: readonly number[], labels: readonly number[]): number {
  const bins = Array.from({ length: 10 }, () => ({ score: 0, label: 0 }));
  scores.forEach((score, i) => {
    const bin = bins[Math.min(9, Math.floor(score * 10))];
    bin.score += score;
    bin.label += labels[i];
  });
  return bins.reduce((sum, bin) => sum + Math.abs(bin.score - bin.label), 0) / scores.length;
}
