import type { Metadata } from 'next';
import { readArticle } from '#lib/usecases/articles/read-article.ts';
import { readCorpus } from '#lib/usecases/outlets/read-corpus.ts';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { readCopies } from '#lib/usecases/stories/read-copies.ts';
import { orNotFound } from '../../_server/found.ts';
import { runtime } from '../../_server/runtime.ts';
import type { Params } from '../../_ui/links.ts';
import { Screen } from '../../_ui/screen.tsx';
import { CorrectAttribution } from './_parts/correct-relation.tsx';
import { Corrections } from './_parts/corrections.tsx';
import { Declared } from './_parts/declared.tsx';
import { Conflicts, FindingList } from './_parts/findings.tsx';
import { GutterKeys } from './_parts/gutter-keys.client.tsx';
import { Head } from './_parts/head.tsx';
import { History, RawAgainstClean } from './_parts/history.tsx';
import { LayerSwitches } from './_parts/layer-switches.tsx';
import { layersOf } from './_parts/layers.ts';
import { Explained } from './_parts/note.client.tsx';
import { RoleLegend } from './_parts/role-legend.tsx';
import { Scores } from './_parts/scores.tsx';
import { Speakers } from './_parts/speakers.tsx';
import { Story } from './_parts/story.tsx';
import { WhoElse } from './_parts/who-else.tsx';

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await orNotFound(async () => readArticle(await runtime(), Number((await params).id)));
  return { title: article.title };
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const deps = await runtime();
  const article = await orNotFound(async () => readArticle(deps, Number((await params).id)));
  const shown = article.demo ? 'demo' : 'real';
  const [corpus, outlets, copies, { correct, add }] = await Promise.all([
    readCorpus(deps, shown),
    readOutlets(deps, shown),
    readCopies(deps, article.id),
    searchParams,
  ]);
  const asked = { start: /^\d{1,9}$/.test(String(correct)) ? Number(correct) : null, add: add !== undefined };
  const layers = layersOf(article);
  return (
    <Screen section="articles" corpus={corpus}>
      <Head article={article} outlets={outlets} />
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
          <CorrectAttribution article={article} asked={asked} />
          <FindingList findings={article.findings} text={article.text} />
          <Speakers article={article} />
          <Scores scores={article.scores} />
          <Declared article={article} />
          <WhoElse id={article.id} found={copies} />
          <RawAgainstClean article={article} />
          <Corrections article={article} />
          <History article={article} />
        </aside>
      </div>
    </Screen>
  );
}
