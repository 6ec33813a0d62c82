/** A fold number from 0 to `folds − 1` for a group's name, the same in every run (FNV-1a). */
export function foldOf(group: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < group.length; i++) hash = Math.imul(hash ^ group.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % folds;
}

/**
 * Predicts every item by a model that saw no item of its group: for each distinct group (or fold) trains on the others. Predictions come
 * in the order of the items.
 */
export function outOfGroup<T, M, P = number>(
  items: readonly T[],
  groupOf: (item: T) => string | number,
  train: (rest: readonly T[]) => M,
  predict: (model: M, item: T) => P,
): P[] {
  const out = new Array<P>(items.length);
  for (const group of new Set(items.map(groupOf))) {
    const model = train(items.filter((item) => groupOf(item) !== group));
    items.forEach((item, i) => {
      if (groupOf(item) === group) out[i] = predict(model, item);
    });
  }
  return out;
}
