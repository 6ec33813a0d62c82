import Link from 'next/link';
import { MEASURES, type Measure } from '#lib/usecases/reading/measures.ts';
import type { ArticleOfStory } from '#lib/usecases/stories/stories-view.ts';
import { formatCount, formatValue, UNIT_LABELS } from '../../../_ui/format.ts';
import { shortName } from '../../../_ui/names.ts';
import { Scroll } from '../../../_ui/scroll.tsx';

const ofArticles = (articles: readonly ArticleOfStory[]): readonly Measure[] =>
  MEASURES.filter(({ name }) => articles.some(({ values }) => Object.hasOwn(values, name)));

/** How the same event is written by each: the core measures of the articles. */
export function StoryMeasures({ articles }: { readonly articles: readonly ArticleOfStory[] }) {
  const measures = ofArticles(articles);
  const several = articles.some(({ outlet }) => outlet.slug !== articles[0].outlet.slug);
  return (
    <section className="section" aria-labelledby="measures">
      <div className="section-head">
        <h2 id="measures">How each tells it</h2>
        <p>
          One article each says little of an outlet.
          {several && (
            <>
              {' '}
              Whether outlets differ is seen <a href="#same-stories">over all stories that they share</a>.
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
