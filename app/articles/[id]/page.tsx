import type { Metadata } from 'next';
import Link from 'next/link';
import { readArticle } from '#lib/usecases/read-article.ts';
import { readCorpus } from '#lib/usecases/read-corpus.ts';
import { readOutlets } from '#lib/usecases/read-outlets.ts';
import { orNotFound } from '../../_server/found.ts';
import { runtime } from '../../_server/runtime.ts';
import { formatDay, plural } from '../../_ui/format.ts';
import { Screen } from '../../_ui/screen.tsx';
import { Corrections } from './_parts/corrections.tsx';
import { Declared } from './_parts/declared.tsx';
import { EditDetails } from './_parts/edit.tsx';
import { Conflicts, FindingList } from './_parts/findings.tsx';
import { GutterKeys } from './_parts/gutter-keys.client.tsx';
import { History, RawAgainstClean } from './_parts/history.tsx';
import { LayerSwitches } from './_parts/layer-switches.tsx';
import { layersOf } from './_parts/layers.ts';
import { Explained } from './_parts/note.client.tsx';
import { RoleLegend } from './_parts/role-legend.tsx';
import { Scores } from './_parts/scores.tsx';
import { Sources } from './_parts/sources.tsx';
import { Story } from './_parts/story.tsx';

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await orNotFound(async () => readArticle(await runtime(), Number((await params).id)));
  return { title: article.title };
}

export default async function ArticlePage({ params }: Props) {
  const deps = await runtime();
  const article = await orNotFound(async () => readArticle(deps, Number((await params).id)));
  const shown = article.demo ? 'demo' : 'real';
  const [corpus, outlets] = await Promise.all([readCorpus(deps, shown), readOutlets(deps, shown)]);
  const layers = layersOf(article);
  return (
    <Screen section="articles" corpus={corpus}>
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
      <Conflicts findings={article.findings} />
      <div className="reading">
        <section aria-label="The text with its layers">
          <LayerSwitches />
          <RoleLegend blocks={article.blocks} />
          <GutterKeys />
          <Explained notes={layers.notes}>
            <Story article={article} layers={layers} />
          </Explained>
        </section>
        <aside className="side" aria-label="Analysis">
          <FindingList findings={article.findings} text={article.text} />
          <Scores scores={article.scores} />
          <Sources sources={article.sources} />
          <Declared article={article} />
          <RawAgainstClean article={article} />
          <Corrections article={article} />
          <History article={article} />
        </aside>
      </div>
    </Screen>
  );
}
