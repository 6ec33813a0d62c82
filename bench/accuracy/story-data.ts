import { join } from 'node:path';
import { storyTerms, type Terms } from '#lib/compare/stories/terms.ts';
import { foldOf } from './folds.ts';
import { readJsonl } from './jsonl.ts';

/** An article of the mix; `story` is null for a distractor, `day` counts days from 1970, null without a date. */
export type MixedArticle = { readonly id: number; readonly story: string | null; readonly day: number | null; readonly terms: Terms };

type Basil = {
  readonly story: string;
  readonly date: string;
  readonly title: string;
  readonly sentences: readonly { readonly text: string }[];
};
type Distractor = { readonly id: string; readonly date: string; readonly title: string; readonly text: string };

const dayOf = (date: string) => (date === '' ? null : Date.parse(date) / 86_400_000);

/**
 * The articles of basil, of which three each are on one event, among those of outlet-corpus. With `dealt` the distractors have days of the
 * basil articles by a hash, so that as many as possible are near in time and none is on the event; else their own.
 */
export async function readMix(dataDir: string, dealt: boolean): Promise<readonly MixedArticle[]> {
  const basil = await readJsonl<Basil>(join(dataDir, 'basil/dev.jsonl'));
  const others = await readJsonl<Distractor>(join(dataDir, 'outlet-corpus/dev.jsonl'));
  const days = [...new Set(basil.map(({ date }) => dayOf(date)))];
  const own = basil.map(({ story, date, title, sentences }) => ({
    story,
    day: dayOf(date),
    terms: storyTerms(title, sentences.map(({ text }) => text).join('\n')),
  }));
  const distractors = others.map(({ id, date, title, text }) => ({
    story: null,
    day: dealt ? days[foldOf(id, days.length)] : dayOf(date),
    terms: storyTerms(title, text),
  }));
  return [...own, ...distractors].map((article, id) => ({ id, ...article }));
}
