import type { ReuseView } from '#lib/usecases/stories/stories-view.ts';
import { CountMatrix } from '../../_ui/count-matrix.tsx';
import { plural } from '../../_ui/format.ts';
import { type Params, withParams } from '../../_ui/links.ts';

type Props = { readonly view: ReuseView; readonly params: Params };

/** Outlets against outlets: how many articles of the row have text of the column's. A number opens the pairs. */
export function ReuseMatrix({ view: { outlets, matrix }, params }: Props) {
  return (
    <section className="section" aria-labelledby="matrix">
      <div className="section-head">
        <h2 id="matrix">Outlets by outlets</h2>
        <p>Articles of the outlet on the left that have text of an earlier article of the outlet above. Both may have it from an agency.</p>
      </div>
      <CountMatrix
        label="Articles by outlet and whose text they have"
        corner="Outlet"
        unit="articles"
        columns={outlets.map(({ slug, name }) => ({ key: slug, head: name }))}
        rows={matrix.map(({ outlet, articles }) => ({ key: outlet.slug, head: outlet.name, counts: articles }))}
        linkAt={(row, column) => {
          const { outlet, articles } = matrix[row];
          const { slug, name } = outlets[column];
          return {
            href: `${withParams(params, { outlet: outlet.slug, copied: slug, page: null })}#pairs`,
            label: `${plural(articles[column], 'article')} of ${outlet.name} with text of ${name}`,
          };
        }}
      />
    </section>
  );
}
