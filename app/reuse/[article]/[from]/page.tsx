import type { Metadata } from 'next';
import Link from 'next/link';
import { readCorpus } from '#lib/usecases/outlets/read-corpus.ts';
import { type PairView, readPair } from '#lib/usecases/stories/read-copies.ts';
import { orNotFound } from '../../../_server/found.ts';
import { runtime } from '../../../_server/runtime.ts';
import { Changes } from '../../../_ui/changes.tsx';
import { copyName, sharedText } from '../../../_ui/copy-kind.ts';
import { formatDay } from '../../../_ui/format.ts';
import { Screen } from '../../../_ui/screen.tsx';

type Props = { readonly params: Promise<{ readonly article: string; readonly from: string }> };

export const metadata: Metadata = { title: 'What was changed' };

function Side({ side, what }: { readonly side: PairView['article']; readonly what: string }) {
  return (
    <>
      <dt>{what}</dt>
      <dd>
        <Link href={`/articles/${side.id}`}>{side.title}</Link>
        <span className="cell-sub">
          {side.outlet.name}, {formatDay(side.publishedAt)}
        </span>
      </dd>
    </>
  );
}

export default async function PairPage({ params }: Props) {
  const deps = await runtime();
  const { article, from } = await params;
  const pair = await orNotFound(() => readPair(deps, Number(article), Number(from)));
  const corpus = await readCorpus(deps, pair.demo ? 'demo' : 'real');
  return (
    <Screen section="stories" corpus={corpus}>
      <header className="page-head">
        <p>
          <Link href={`/reuse?corpus=${corpus.shown}`}>Who runs whose text</Link>
        </p>
        <h1>What was changed</h1>
        <p>
          {pair.article.outlet.name} has {copyName(pair.kind)} of {pair.from.outlet.name}: {sharedText(pair)}, of the shorter one's runs of
          five words. Added words are underlined, removed ones struck through.
        </p>
        <dl className="pairs pairs-top">
          <Side side={pair.from} what="Before" />
          <Side side={pair.article} what="After" />
        </dl>
      </header>
      <section className="section" aria-labelledby="headline">
        <h2 id="headline">Headline</h2>
        <Changes diff={pair.titles} />
      </section>
      <section className="section" aria-labelledby="body">
        <h2 id="body">Body</h2>
        <Changes diff={pair.paragraphs} />
      </section>
    </Screen>
  );
}
