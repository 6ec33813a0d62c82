import { SOURCE_CLASSES, type SourceClass } from '#lib/analysis/model/attributed.ts';
import type { Tx } from '#lib/store/client.ts';
import { type ClassTotal, speechByClass } from '#lib/store/outlet-details.ts';
import type { Scope } from '#lib/store/scope.ts';
import { mergesOf } from '#lib/store/source-merges.ts';
import { EVERY_SOURCE, listSources, squaredWords } from '#lib/store/source-queries.ts';
import { nameSources } from '../sources/name-sources.ts';
import { MOST_SHOWN } from './outlet-parts.ts';
import type { OutletSources } from './outlet-view.ts';

const share = (part: number, all: number) => (all === 0 ? 0 : part / all);
const place = (name: string) => SOURCE_CLASSES.indexOf(name as SourceClass);

/** Acts of speech without a named source over all that have one; a generic group counts once an article (METHODS §2). Null without any. */
export function anonymousRateOf(classes: readonly ClassTotal[]): number | null {
  let [unnamed, all] = [0, 0];
  for (const { class: name, sources, acts } of classes) {
    const counted = name === 'group' ? sources : acts;
    if (name === 'group' || name === 'anonymous') unnamed += counted;
    all += counted;
  }
  return all === 0 ? null : unnamed / all;
}

/** Whom the outlet lets speak, after merges: the sources with the most attributed words, and figures over all of them. */
export async function sourcesOf(tx: Tx, scope: Scope): Promise<OutletSources> {
  const merges = await mergesOf(tx, scope.demo);
  const page = { limit: MOST_SHOWN, offset: 0 };
  const [{ rows, total }, classes, squares] = await Promise.all([
    listSources(tx, scope, merges, EVERY_SOURCE, { by: 'words', direction: 'desc' }, page),
    speechByClass(tx, scope),
    squaredWords(tx, scope, merges),
  ]);
  const keys = rows.map(({ key }) => key);
  const names = await nameSources(tx, scope, merges, keys);
  const words = classes.reduce((sum, row) => sum + row.words, 0);
  return {
    sourceCount: total,
    sources: rows.map(({ outlets: _, ...row }) => {
      const { name, class: kind } = names.get(row.key) ?? { name: row.key, class: '' };
      return { ...row, name, class: kind, share: share(row.words, words) };
    }),
    sourceClasses: classes
      .map((row) => ({ class: row.class, acts: row.acts, words: row.words, share: share(row.words, words) }))
      .sort((a, b) => place(a.class) - place(b.class)),
    effectiveSources: squares === 0 ? null : words ** 2 / squares,
    anonymousRate: anonymousRateOf(classes),
  };
}
