import type { SourceMatrix } from '#lib/usecases/sources/sources-view.ts';
import { CountMatrix } from '../../_ui/count-matrix.tsx';
import { plural } from '../../_ui/format.ts';
import type { Params } from '../../_ui/links.ts';
import { sourceAddress } from './source-address.ts';

type Props = { readonly matrix: SourceMatrix; readonly params: Params };

/** Sources against outlets: each number is acts of speech, and opens them. */
export function Matrix({ matrix: { outlets, otherOutlets, rows }, params }: Props) {
  return (
    <section className="section" aria-labelledby="matrix">
      <div className="section-head">
        <h2 id="matrix">Who is quoted by whom</h2>
        <p>
          Acts of speech of the first {plural(rows.length, 'source')} of the list, by outlet; a number opens the quotations.
          {otherOutlets > 0 &&
            ` ${plural(otherOutlets, 'more outlet')} with fewer of these acts ${otherOutlets === 1 ? 'is' : 'are'} left out.`}
        </p>
      </div>
      <CountMatrix
        label="Sources by outlet"
        corner="Source"
        unit="acts"
        columns={outlets.map(({ slug, name }) => ({ key: slug, head: name }))}
        rows={rows.map(({ key, name, acts }) => ({ key, head: name, counts: acts }))}
        linkAt={(row, column) => {
          const { key, name, acts } = rows[row];
          const { slug, name: outlet } = outlets[column];
          return {
            href: sourceAddress(key, params, { outlet: slug }),
            label: `${plural(acts[column], 'quotation')} of ${name} in ${outlet}`,
          };
        }}
      />
    </section>
  );
}
