import type { Metadata } from 'next';
import Link from 'next/link';
import { readOutletsOfStory } from '#lib/usecases/comparisons/read-shared-stories.ts';
import { readCorpus } from '#lib/usecases/outlets/read-corpus.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { readStory } from '#lib/usecases/stories/read-story.ts';
import { orNotFound } from '../../_server/found.ts';
import { runtime } from '../../_server/runtime.ts';
import { formatPeriod, plural } from '../../_ui/format.ts';
import { type Params, single } from '../../_ui/links.ts';
import { Screen } from '../../_ui/screen.tsx';
import { OutletColumns } from './_parts/outlet-columns.tsx';
import { SharedStories } from './_parts/shared-stories.tsx';
import { StoryCopies } from './_parts/story-copies.tsx';
import { StoryEdit } from './_parts/story-edit.tsx';
import { StoryMeasures } from './_parts/story-measures.tsx';
import { StorySpeakers } from './_parts/story-speakers.tsx';

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await orNotFound(async () => readStory(await runtime(), Number((await params).id)));
  return { title: story.title };
}

export default async function StoryPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const deps = await runtime();
  const story = await orNotFound(async () => readStory(deps, Number((await params).id)));
  const corpus = await readCorpus(deps, story.demo ? 'demo' : 'real');
  const dates = story.articles.flatMap(({ publishedAt }) => publishedAt ?? []);
  const outlets = [...new Set(story.articles.map(({ outlet }) => outlet.slug))];
  const filters = await orNotFound(() => ({ ...parseFilters(query), corpus: corpus.shown, outlets: [] }));
  const shared = await orNotFound(() => readOutletsOfStory(deps, story, filters, single(query.measure)));
  return (
    <Screen section="stories" corpus={corpus}>
      <header className="page-head">
        <p>
          <Link href={`/stories?corpus=${corpus.shown}`}>All stories</Link>
        </p>
        <h1>{story.title}</h1>
        <p>
          {plural(story.articles.length + story.more, 'article')} in {plural(outlets.length, 'outlet')}
          {dates.length > 0 && `, ${formatPeriod(dates[0], dates[dates.length - 1])}`}
          {story.fixed && '. Which articles are in it was settled by hand'}. <Link href="/methods/stories">How stories are found</Link>
        </p>
        <StoryEdit story={story} />
      </header>
      <StoryCopies story={story} />
      <StoryMeasures articles={story.articles} />
      {shared && <SharedStories story={story.id} shared={shared} filters={filters} outlets={outlets.length} />}
      <StorySpeakers story={story} />
      <OutletColumns story={story} />
    </Screen>
  );
}
