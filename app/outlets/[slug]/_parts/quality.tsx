import type { OutletView } from '#lib/usecases/outlets/outlet-view.ts';
import { plural } from '../../../_ui/format.ts';

/** What to know before trusting the numbers. */
export function Quality({ outlet }: { readonly outlet: OutletView }) {
  if (outlet.quality.length === 0) return null;
  return (
    <section aria-labelledby="quality" className="quality">
      <h2 id="quality">Before you trust these numbers</h2>
      <ul className="plain-list">
        {outlet.quality.map(({ flag, n, share, title }) => (
          <li key={flag}>
            {title}: {plural(n, 'article')} ({Math.round(100 * share)} %)
          </li>
        ))}
      </ul>
    </section>
  );
}
