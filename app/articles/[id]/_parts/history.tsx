import Link from 'next/link';
import type { ArticleView } from '#lib/usecases/articles/article-view.ts';
import { formatDay, formatValue, formatWithUnit, plural, UNIT_LABELS } from '../../../_ui/format.ts';
import { shortName } from '../../../_ui/names.ts';

/** Opinion over everything on the page against the author's words alone. */
export function RawAgainstClean({ article }: { readonly article: ArticleView }) {
  const { raw, clean } = article.rawAgainstClean;
  const boiler = article.scores.find(({ measure }) => measure.name === 'boilerplateShare')?.value ?? null;
  return (
    <section aria-labelledby="raw">
      <h2 id="raw">Raw against clean</h2>
      <dl className="pairs pairs-top">
        <dt>Opinion over every sentence of the page</dt>
        <dd className="num">{formatWithUnit(raw, 'probability')}</dd>
        <dt>Opinion in the author's own words</dt>
        <dd className="num">{formatWithUnit(clean, 'probability')}</dd>
        <dt>Words that are boilerplate</dt>
        <dd className="num">{formatWithUnit(boiler, 'share')}</dd>
      </dl>
      <p className="small muted">The first figure puts disclaimers, promotions, comment boxes and quotations in the author's mouth.</p>
    </section>
  );
}

/** The core scores by version of the method. */
export function History({ article }: { readonly article: ArticleView }) {
  const core = article.scores.map(({ measure }) => measure).filter((measure) => measure.core);
  return (
    <section aria-labelledby="history">
      <h2 id="history">Method versions</h2>
      {article.revisions > 0 && (
        <p>
          <Link href={`/articles/${article.id}/revisions`}>{plural(article.revisions, 'earlier text')} of this article</Link>, with what
          changed.
        </p>
      )}
      {article.history.map(({ version, createdAt, current, scores }) => (
        <details key={version} open={current}>
          <summary>
            {version}, scored {formatDay(createdAt)}
            {current && ' (shown)'}
          </summary>
          <dl className="pairs">
            {core.map((measure) => (
              <div key={measure.name}>
                <dt>
                  {shortName(measure)}, {UNIT_LABELS[measure.unit]}
                </dt>
                <dd className="num">{formatValue(scores[measure.name], measure.unit)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
