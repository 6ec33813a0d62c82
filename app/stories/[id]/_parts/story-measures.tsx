import Link from 'next/link';
import { MOST_COMPARED } from '#lib/usecases/compare-query.ts';
import { MEASURES, type Measure } from '#lib/usecases/measures.ts';
import type { ArticleOfStory } from '#lib/usecases/stories-view.ts';
import { formatCount, formatValue, UNIT_LABELS } from '../../../_ui/format.ts';
import { shortName } from '../../../_ui/names.ts';
import { Scroll } from '../../../_ui/scroll.tsx';

/** Outlets that a comparison can have. */

const ofArticles = (articles: readonly ArticleOfStory[]): readonly Measure[] =>
  MEASURES.filter(({ name }) => articles.some(({ values }) => Object.hasOwn(values, name)));

/** How the same event is written by each: the core measures of the articles. */
export function StoryMeasures({ articles, corpus }: { readonly articles: readonly ArticleOfStory[]; readonly corpus: string }) {
  const measures = ofArticles(articles);
  const outlets = [...new Set(articles.map(({ outlet }) => outlet.slug))].slice(0, MOST_COMPARED);
  return (
    <section className="section" aria-labelledby="measures">
      <div className="section-head">
        <h2 id="measures">How each tells it</h2>
        <p>
          One article each says little of an outlet: differences count where outlets share eight stories and more.
          {outlets.length > 1 && (
            <>
              {' '}
              <Link href={`/compare?outlets=${outlets.join(',')}&corpus=${corpus}`}>
                Compare these outlets over all stories that they share
              </Link>
            </>
          )}
        </p>
      </div>
      <Scroll label="Measures by article">
        <table>
          <thead>
            <tr>
              <th scope="col">Article</th>
              <th scope="col" className="num">
                Words
              </th>
              {measures.map((measure) => (
                <th key={measure.name} scope="col" className="num" title={measure.title}>
                  {shortName(measure)} <span className="unit">{UNIT_LABELS[measure.unit]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {articles.map(({ id, title, outlet, words, wire, values }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`/articles/${id}`}>{outlet.name}</Link>
                  <span className="cell-sub">
                    {title}
                    {wire && ' · wire copy'}
                  </span>
                </th>
                <td className="num">{formatCount(words)}</td>
                {measures.map(({ name, unit }) => (
                  <td key={name} className="num">
                    {formatValue(values[name], unit)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
