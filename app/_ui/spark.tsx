const WIDTH = 96;
const HEIGHT = 20;
const PAD = 3;

type Props = { readonly points: readonly { readonly week: string; readonly mean: number }[]; readonly max: number; readonly label: string };

const DAY_MS = 86_400_000;

/** Weekly means as a small line from 0 to `max`; the last week is a dot. Fewer than two weeks draw nothing. */
export function Spark({ points, max, label }: Props) {
  if (points.length < 2) return <span className="muted">–</span>;
  const days = points.map(({ week }) => Date.parse(week) / DAY_MS);
  const [first, last] = [days[0], days[days.length - 1]];
  const places = points.map(({ mean }, i) => ({
    x: PAD + ((days[i] - first) / (last - first || 1)) * (WIDTH - 2 * PAD),
    y: HEIGHT - PAD - (mean / (max || 1)) * (HEIGHT - 2 * PAD),
  }));
  const end = places[places.length - 1];
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <polyline className="spark-line" points={places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      <circle className="spark-end" cx={end.x.toFixed(1)} cy={end.y.toFixed(1)} r="2" />
    </svg>
  );
}
