import Link from 'next/link';
import type { ArticleView } from '#lib/usecases/articles/article-view.ts';
import type { OutletItem } from '#lib/usecases/outlets/outlet-view.ts';
import { formatDay, plural } from '../../../_ui/format.ts';
import { EditDetails } from './edit.tsx';

/** What the article is: outlet, author, date, title, and the ways to put these right. */
export function Head({ article, outlets }: { readonly article: ArticleView; readonly outlets: readonly OutletItem[] }) {
  return (
    <header className="page-head story-head">
      <p className="story-meta">
        <Link href={`/outlets/${article.outlet.slug}`}>{article.outlet.name}</Link>
        {article.author !== null && <span>{article.author}</span>}
        <span>{formatDay(article.publishedAt)}</span>
        <span>{plural(article.words, 'body word')}</span>
        {article.wire && <span>wire or republished</span>}
        {article.url !== null && (
          <a href={article.url} rel="noreferrer noopener nofollow">
            Original page
          </a>
        )}
      </p>
      <h1>{article.title}</h1>
      <EditDetails article={article} outlets={outlets} />
    </header>
  );
}
