import type { Chart } from 'chart.js';

/** A mark by its place in the chart. */
type Mark = { readonly datasetIndex: number; readonly index: number };

function marksOf(chart: Chart): Mark[] {
  return chart.data.datasets.flatMap(({ data }, datasetIndex) => data.map((_, index) => ({ datasetIndex, index })));
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function show(chart: Chart, mark: Mark): void {
  const { x, y } = chart.getDatasetMeta(mark.datasetIndex).data[mark.index];
  chart.setActiveElements([mark]);
  chart.tooltip?.setActiveElements([mark], { x, y });
  chart.update('none');
}

/** Walks from mark to mark by the arrow keys, with the note that hovering shows, and opens one by Enter. Says whether the key was one of these. */
export function walkMarks(chart: Chart, key: string): boolean {
  const marks = marksOf(chart);
  const [active] = chart.getActiveElements();
  const at = active ? marks.findIndex(({ datasetIndex, index }) => datasetIndex === active.datasetIndex && index === active.index) : -1;
  if (key === 'Enter' && active) {
    chart.options.onClick?.call(chart, { type: 'click', native: null, x: null, y: null }, [active], chart);
    return true;
  }
  const step = STEPS[key];
  if (step === undefined || marks.length === 0) return false;
  show(chart, marks[at < 0 ? 0 : (at + step + marks.length) % marks.length]);
  return true;
}
