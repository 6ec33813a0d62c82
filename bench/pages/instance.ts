import Database from 'better-sqlite3';
import { CORE_MEASURES } from '#lib/usecases/reading/measures.ts';

const OUTLETS = 25;
const SCORES = [...CORE_MEASURES, 'disclaimerWords'];
const ROLES = ['headline', 'byline', 'body', 'disclaimer', 'related', 'interface'];
const VOCABULARY = 'harbour council budget ferry strike minister market school river tariff court vote storm rail clinic'.split(' ');

/** Some 330 words from a small vocabulary, another at each number. */
function textOf(number: number): string {
  return Array.from({ length: 330 }, (_, i) => VOCABULARY[(number * 31 + i * i * 7 + i) % VOCABULARY.length]).join(' ');
}

/** SQL of the number of an article from 1 on as `n`, and of random values in [0, 1). */
const NUMBERS = 'WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < $articles)';
const RANDOM = '(abs(random() % 1000000) / 1000000.0)';
const LIST = (names: readonly string[]) => names.map((name, i) => `(${i}, '${name}')`).join(', ');
const FACTS = `a.id, a.outletId, 1, a.wire, a.publishedAt`;
const FACT_NAMES = 'articleId, outletId, live, wire, publishedAt';

/** Fills a migrated, empty SQLite database with made-up articles of 25 outlets over two years, four of ten in stories of four, with random scores, layers and texts. */
export function fillInstance(file: string, articles: number): void {
  const db = new Database(file);
  db.pragma('synchronous = OFF');
  const run = (sql: string) => db.prepare(sql).run(sql.includes('$articles') ? { articles } : {});
  db.exec('CREATE TEMP TABLE texts (n INTEGER PRIMARY KEY, text TEXT)');
  const addText = db.prepare('INSERT INTO texts VALUES (?, ?)');
  for (let n = 0; n < 500; n++) addText.run(n, textOf(n));
  db.exec('BEGIN');
  for (let k = 1; k <= OUTLETS; k++)
    db.prepare(`INSERT INTO Outlet (id, slug, name, demo, createdAt) VALUES (?, ?, ?, 0, '2026-01-01T00:00:00.000+00:00')`).run(
      k,
      `outlet-${k}`,
      `Outlet ${k}`,
    );
  run(`INSERT INTO Article (id, outletId, identity, title, publishedAt, mediaType, contentHash, textHash, words, language, wire, genre, outletFrom, titleFrom, demo, createdAt, updatedAt)
    ${NUMBERS} SELECT n, 1 + n % ${OUTLETS}, 'text:' || n, 'Article ' || n,
      strftime('%Y-%m-%dT%H:%M:00.000+00:00', 1704067200 + n * 63072000 / $articles, 'unixepoch'), 'text/plain', n, n, 300, 'en', n % 5 = 0,
      CASE n % 6 WHEN 0 THEN 'opinion' WHEN 1 THEN 'report' END, 'given', 'given', 0, '2026-01-01T00:00:00.000+00:00', '2026-01-01T00:00:00.000+00:00' FROM c`);
  run(
    `INSERT INTO ArticleText (articleId, content, folded) SELECT a.id, '', lower(a.title) || ' ' || t.text FROM Article a JOIN texts t ON t.n = a.id % 500`,
  );
  run(`INSERT INTO Analysis (id, articleId, version, contentHash, current, createdAt, document)
    SELECT id, id, 'made-up', contentHash, 1, createdAt, '{}' FROM Article`);
  run(`INSERT INTO Score (analysisId, name, value, n, ${FACT_NAMES}) SELECT a.id, m.column2, round(${RANDOM} * ${RANDOM}, 6), 9, ${FACTS}
    FROM Article a CROSS JOIN (VALUES ${LIST(SCORES)}) m`);
  run(`INSERT INTO Block (analysisId, idx, start, end, role, rule, confidence, words)
    SELECT a.id, m.column1, 0, 1, m.column2, 'made-up', 1, 40 FROM Article a CROSS JOIN (VALUES ${LIST(ROLES)}) m`);
  run(`INSERT INTO Source (analysisId, key, name, class, acts, words, ${FACT_NAMES})
    SELECT a.id, 'source ' || (a.id * m.column1 % 5000), 'Source ' || (a.id * m.column1 % 5000), 'person', 2, 30, ${FACTS}
    FROM Article a CROSS JOIN (VALUES (1), (7), (13)) m WHERE true ON CONFLICT DO NOTHING`);
  run(`INSERT INTO Story (id, demo, title, fixed, createdAt) SELECT n, 0, 'Story ' || n, 0, '2026-01-01T00:00:00.000+00:00'
    FROM (${NUMBERS} SELECT 1 + n / 10 AS n FROM c) GROUP BY n`);
  run(
    `INSERT INTO StoryArticle (articleId, storyId, by) SELECT id, 1 + id / 10, 'auto' FROM Article WHERE (7 * id + 3 * (id / 10)) % 10 < 4`,
  );
  run(`INSERT INTO Disclaimer (analysisId, idx, kind, start, end, placement, scope, repeats, words, wording, text, ${FACT_NAMES})
    SELECT a.id, 3, 'views', 0, 1, 'tail', 'article', 1, 6, 'wording ' || (a.id % 60), 'Views are those of the author.', ${FACTS} FROM Article a WHERE a.id % 4 = 0`);
  db.exec('COMMIT');
  db.exec('ANALYZE');
  db.close();
}
