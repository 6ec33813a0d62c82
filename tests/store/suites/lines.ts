import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { insertReturning, insertRows } from '#lib/store/bulk.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { lineHash } from '#lib/store/line-hash.ts';
import { articlesOfOutlet, countRecurring, outOfStep } from '#lib/store/outlet-lines.ts';
import { freshStore, type TestDatabase } from '../../support/databases.ts';
import { articleRow, outletId } from '../rows.ts';

const NOW = new Date('2026-01-02T03:04:05.678Z');
const LINE = 'The Hask Miner has told the valley what happens';
const BOUNDS = { fewest: 3, share: 0.1, sample: 100 };

type Given = { readonly textHash: string; readonly text: string; readonly role?: string; readonly rule?: string };

/** Stores articles of one block each; answers their numbers. */
function add(store: Store, outlet: number, articles: readonly Given[]): Promise<number[]> {
  return store.transaction((tx) => addWithin(tx, outlet, articles));
}

async function addWithin(tx: Tx, outlet: number, articles: readonly Given[]): Promise<number[]> {
  const rows = articles.map(({ textHash }, i) => articleRow(outlet, `url:${textHash}${i}`, { textHash }));
  const ids = [...(await insertReturning(tx, 'Article', rows, 'identity')).values()];
  const analyses = articles.map(({ text }, i) => {
    const document = JSON.stringify({ text, blocks: [{ start: 0, end: text.length, words: 9 }] });
    return { articleId: ids[i], version: 'v', contentHash: 'c', current: true, createdAt: NOW, document };
  });
  const analysisIds = await insertReturning(tx, 'Analysis', analyses, 'articleId');
  const blocks = articles.map(({ text, role = 'body', rule = 'line-model' }, i) => {
    const place = { analysisId: analysisIds.get(ids[i]) ?? 0, idx: 0, start: 0, end: text.length };
    return { ...place, role, rule, confidence: 1, words: 9, line: lineHash(text, 9) };
  });
  await insertRows(tx, 'Block', blocks);
  return ids;
}

export function linesSuite(database: () => TestDatabase): void {
  describe('lines that recur', () => {
    let store: Store;
    let outlet: number;
    beforeEach(async () => {
      store = await freshStore(database());
      outlet = await outletId(store);
    });
    afterEach(() => store.close());

    test('are counted by texts, in whatever print, without deleted articles', async () => {
      const shout = `${LINE.toUpperCase()} …`;
      const ids = await add(store, outlet, [
        { textHash: 'c', text: shout },
        { textHash: 'a', text: LINE },
        { textHash: 'a', text: LINE },
        { textHash: 'b', text: LINE },
        { textHash: 'd', text: 'Another line' },
        { textHash: 'e', text: LINE },
      ]);
      await store.db.article.update({ where: { id: ids[5] }, data: { deletedAt: NOW } });
      const found = { line: lineHash(LINE, 9), text: LINE, articles: 3, total: 4 };
      expect(await countRecurring(store, outlet, BOUNDS)).toEqual([found]);
      expect(await countRecurring(store, outlet, { ...BOUNDS, share: 0.8 })).toEqual([]);
    });

    test('are looked for in the same sample whatever the order of arrival', async () => {
      const articles = ['f', 'b', 'e', 'a', 'd', 'c'].map((textHash) => ({
        textHash,
        text: 'abc'.includes(textHash) ? LINE : 'Another line',
      }));
      await add(store, outlet, articles);
      const other = await outletId(store, 'Tolle Post');
      await add(
        store,
        other,
        articles.toReversed().map((article) => ({ ...article, textHash: `${article.textHash}x` })),
      );
      const sample = { ...BOUNDS, sample: 3 };
      for (const id of [outlet, other])
        expect((await countRecurring(store, id, sample)).map(({ text, articles: n, total }) => [text, n, total])).toEqual([[LINE, 3, 3]]);
    });

    test('show which articles are out of step with them', async () => {
      const lines = [lineHash(LINE, 9) ?? ''];
      const ids = await add(store, outlet, [
        { textHash: 'a', text: LINE },
        { textHash: 'b', text: LINE, role: 'promotion', rule: 'outlet-memory' },
        { textHash: 'c', text: LINE, rule: 'corrected' },
        { textHash: 'd', text: LINE, role: 'byline', rule: 'byline' },
        { textHash: 'e', text: 'Another line', role: 'promotion', rule: 'outlet-memory' },
        { textHash: 'f', text: 'Another line' },
      ]);
      expect(await articlesOfOutlet(store, outlet, false, ids[0], 3)).toEqual(ids.slice(1, 4));
      expect(await outOfStep(store, ids, lines)).toEqual([ids[0], ids[4]]);
      expect(await outOfStep(store, ids, [])).toEqual([ids[1], ids[4]]);
    });
  });
}
