/** Numbers of rows for which app/_ui/styles/chart-room.css has heights. */
const STEPS = [12, 16, 20, 24, 28, 36, 48, 64, 96];

/** The number of rows that a chart is given room for: its own up to 8, else the next of the steps; rows beyond the last share its room. */
export function roomFor(rows: number): number {
  if (rows <= 8) return Math.max(1, rows);
  return STEPS.find((step) => step >= rows) ?? STEPS[STEPS.length - 1];
}
