import type { ReliabilityRow } from './reliability-rows.ts';

const SIZE = 240;
const LEFT = 44;
const RIGHT = 24;
const TOP = 12;
const BOTTOM = 40;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const LEAST_RADIUS = 3;
const MOST_RADIUS = 9;

const x = (share: number) => LEFT + share * SIZE;
const y = (share: number) => TOP + (1 - share) * SIZE;
const percent = (share: number) => `${Math.round(100 * share)} %`;

/** How far what was said is what is so: one dot for each tenth of probability, its area by how many; on the diagonal the two agree. The table below holds the same. */
export function Reliability({ rows }: { readonly rows: readonly ReliabilityRow[] }) {
  const most = Math.max(...rows.map(({ n }) => n));
  const label = `Reliability: ${rows.map(({ said, found }) => `${percent(said)} said, ${percent(found)} so`).join('; ')}`;
  return (
    <svg className="reliability" viewBox={`0 0 ${LEFT + SIZE + RIGHT} ${TOP + SIZE + BOTTOM}`} role="img" aria-label={label}>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line className="reliability-grid" x1={x(0)} x2={x(1)} y1={y(tick)} y2={y(tick)} />
          <line className="reliability-grid" x1={x(tick)} x2={x(tick)} y1={y(0)} y2={y(1)} />
          <text className="reliability-tick" x={x(0) - 6} y={y(tick) + 4} textAnchor="end">
            {percent(tick)}
          </text>
          <text className="reliability-tick" x={x(tick)} y={y(0) + 16} textAnchor="middle">
            {percent(tick)}
          </text>
        </g>
      ))}
      <text className="reliability-tick" x={x(0.5)} y={y(0) + 34} textAnchor="middle">
        probability said, against the share that is so
      </text>
      <line className="reliability-ideal" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
      <polyline className="reliability-line" points={rows.map(({ said, found }) => `${x(said)},${y(found)}`).join(' ')} />
      {rows.map(({ said, found, n }) => (
        <circle
          key={said}
          className="reliability-dot"
          cx={x(said)}
          cy={y(found)}
          r={Math.max(LEAST_RADIUS, MOST_RADIUS * Math.sqrt(n / most))}
        />
      ))}
    </svg>
  );
}
