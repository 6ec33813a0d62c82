import type { Declared } from '#lib/analysis/model/analysis.ts';
import type { Attribution } from '#lib/analysis/model/attributed.ts';
import { insertReturning, insertRows } from '#lib/store/bulk.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import type { StoredDocument } from '#lib/store/document.ts';
import { fold } from '#lib/store/fold.ts';
import { lineHash, wordingHash } from '#lib/store/line-hash.ts';
import { sourceKey } from '#lib/store/source-key.ts';
import type { RowOf } from '#lib/store/tables.ts';

const NOW = new Date('2026-06-01T00:00:00Z');
const BODY = 'The ferry was late. “We waited,” said Ada Lomm.';
export const NOTICE = 'Views are those of the author.';
export const TEXT = `${BODY}\n${NOTICE}`;

const DECLARED: Declared = {
  title: null,
  publishedAt: null,
  outlet: null,
  author: null,
  url: null,
  genre: null,
  genres: [],
  wire: false,
  signals: [],
};

const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const ACT: Attribution = {
  type: 'direct',
  claim: 'statement',
  source: [span('Ada Lomm')],
  cue: [span('said')],
  content: [span('We waited,')],
  sourceId: 's1',
  sourceName: 'Ada Lomm',
  sourceClass: 'person',
  stance: 'neutral',
  anonymity: null,
  confidence: 0.9,
};

export type SmallDisclaimer = {
  readonly text: string;
  readonly kinds?: readonly string[];
  readonly placement?: string;
  readonly repeats?: number;
};

export type SmallQuote = {
  readonly name: string;
  readonly text: string;
  readonly class?: string;
  readonly claim?: string;
  readonly type?: string;
  readonly stance?: string;
};

export type SmallArticle = {
  readonly title: string;
  readonly publishedAt?: string | null;
  readonly genre?: string | null;
  readonly wire?: boolean;
  readonly demo?: boolean;
  readonly deleted?: boolean;
  readonly language?: string;
  readonly outletFrom?: string;
  /** Value of every core score that `scores` does not name; null for too little text. */
  readonly value?: number | null;
  readonly scores?: Readonly<Record<string, number | null>>;
  /** Without it the article has no disclaimer but those of `disclaimers`. */
  readonly notice?: boolean;
  /** Further disclaimers, which do not stand in the text. */
  readonly disclaimers?: readonly SmallDisclaimer[];
  /** Its attribution relations where they are not to be the one of the text. */
  readonly quotes?: readonly SmallQuote[];
  /** Its findings where it is not to have the one of everything. */
  readonly findings?: readonly { readonly kind: string; readonly message: string }[];
};

const CORE = ['opinion', 'opinionArticle', 'attributedShare', 'actsPer100', 'dominance', 'boilerplateShare'];

function documentOf(notice: boolean, values: Readonly<Record<string, number | null>>): StoredDocument {
  const text = notice ? TEXT : BODY;
  const block = { kind: 'line', path: '', linkDensity: 0, confidence: 1 } as const;
  return {
    text,
    declared: DECLARED,
    blocks: [
      { ...block, start: 0, end: BODY.length, role: 'body', rule: 'default', words: 9 },
      ...(notice ? [{ ...block, ...span(NOTICE), role: 'disclaimer', rule: 'views', words: 6 } as const] : []),
    ],
    disclaimers: notice
      ? [{ ...span(NOTICE), block: 1, kinds: ['views', 'advice'], placement: 'tail', scope: 'article', repeats: 1, about: null }]
      : [],
    sentences: [
      { ...span('The ferry was late.'), block: 0, words: 4, opinion: 0.2, authorShare: 1 },
      { ...span('“We waited,” said Ada Lomm.'), block: 0, words: 5, opinion: 0.4, authorShare: 0.6 },
    ],
    attributions: [ACT],
    voices: [
      { ...span('The ferry was late'), voice: 1 },
      { ...span('We waited'), voice: 2 },
    ],
    scores: Object.entries(values).map(([name, value]) => ({
      name,
      value,
      low: null,
      high: null,
      n: 9,
      basis: 'body words',
      evidence: name === 'opinion' ? [{ ...span('late'), rule: 'evaluative', weight: 0.5 }] : [],
    })),
    findings: [{ kind: 'single-source', message: 'All is from Ada Lomm.', evidence: [span('Ada Lomm')] }],
  };
}

type Facts = Omit<RowOf<'Score'>, 'name' | 'value' | 'low' | 'high' | 'n'>;

function disclaimerRows({ notice, disclaimers = [] }: SmallArticle, facts: Facts): RowOf<'Disclaimer'>[] {
  const given = [...(notice ? [{ text: NOTICE, kinds: ['views', 'advice'] }] : []), ...disclaimers];
  return given.flatMap(({ text, kinds = ['views'], placement = 'tail', repeats = 1 }: SmallDisclaimer, idx) => {
    const place = { idx, ...span(NOTICE), placement, scope: 'article', repeats, words: text.split(' ').length };
    return kinds.map((kind) => ({ ...facts, ...place, kind, text, wording: wordingHash(text), about: null }));
  });
}

function attributionRows({ quotes = [{ name: 'Ada Lomm', text: 'We waited,' }] }: SmallArticle, facts: Facts): RowOf<'Attribution'>[] {
  return quotes.map(({ name, text, ...rest }, idx) => ({
    ...facts,
    idx,
    type: rest.type ?? ACT.type,
    claim: rest.claim ?? ACT.claim,
    stance: rest.stance ?? ACT.stance,
    sourceClass: rest.class ?? ACT.sourceClass,
    sourceKey: sourceKey(name),
    sourceName: name,
    start: ACT.content[0].start + idx,
    cue: 'said',
    text,
    anonymity: null,
    words: text.split(' ').length,
    confidence: ACT.confidence,
  }));
}

function sourceRows(acts: readonly RowOf<'Attribution'>[], facts: Facts): RowOf<'Source'>[] {
  const speech = acts.filter(({ claim }) => claim === 'statement' || claim === 'document');
  const keys = [...new Set(speech.map((act) => act.sourceKey))];
  return keys.map((key) => {
    const theirs = speech.filter((act) => act.sourceKey === key);
    const words = theirs.reduce((sum, act) => sum + (act.words ?? 0), 0);
    return { ...facts, key, name: theirs[0].sourceName, class: theirs[0].sourceClass, acts: theirs.length, words };
  });
}

async function addArticle(tx: Tx, outletId: number, article: SmallArticle, n: number): Promise<number> {
  const { title, wire = false, demo = false, notice = false, value = 0.5 } = article;
  const publishedAt = article.publishedAt ? new Date(article.publishedAt) : null;
  const hash = `hash-${outletId}-${n}`;
  const row = {
    outletId,
    importId: null,
    identity: `text:${hash}`,
    url: null,
    title,
    author: null,
    publishedAt,
    mediaType: 'text/plain',
    contentHash: hash,
    textHash: hash,
    words: 100 + n,
    language: article.language ?? 'en',
    wire,
    genre: article.genre ?? null,
    outletFrom: article.outletFrom ?? 'given',
    titleFrom: 'given',
    dateFrom: publishedAt ? 'given' : null,
    genreFrom: null,
    demo,
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: article.deleted ? NOW : null,
  };
  const articleId = (await insertReturning(tx, 'Article', [row], 'identity')).get(row.identity) ?? 0;
  const values = {
    ...Object.fromEntries(CORE.map((name) => [name, value])),
    disclaimerWords: notice || article.disclaimers?.length ? 6 : 0,
    ...article.scores,
  };
  const document = documentOf(notice, values);
  await insertRows(tx, 'ArticleText', [{ articleId, content: document.text, folded: fold(`${title}\n${document.text}`) }]);
  const analysis = { articleId, version: 'test', contentHash: hash, current: true, createdAt: NOW, document: JSON.stringify(document) };
  const analysisId = (await insertReturning(tx, 'Analysis', [analysis], 'articleId')).get(articleId) ?? 0;
  const facts = { analysisId, articleId, outletId, publishedAt, wire, live: !article.deleted };
  await insertRows(
    tx,
    'Score',
    document.scores.map(({ name, value: v, low, high }) => ({ ...facts, name, value: v, low, high, n: 9 })),
  );
  await insertRows(
    tx,
    'Block',
    document.blocks.map(({ start, end, role, rule, confidence, words }, idx) => ({
      analysisId,
      idx,
      start,
      end,
      role,
      rule,
      confidence,
      words,
      line: lineHash(document.text.slice(start, end), words),
    })),
  );
  await insertRows(tx, 'Disclaimer', disclaimerRows(article, facts));
  const acts = attributionRows(article, facts);
  await insertRows(tx, 'Attribution', acts);
  await insertRows(tx, 'Source', sourceRows(acts, facts));
  const found = article.findings ?? [{ kind: 'single-source', message: 'All is from Ada Lomm.' }];
  await insertRows(
    tx,
    'Finding',
    found.map((finding, idx) => ({ analysisId, idx, ...finding })),
  );
  return articleId;
}

/** Stores an outlet with articles whose layers and scores are set by hand; answers their ids in order. */
export async function addOutlet(
  store: Store,
  slug: string,
  name: string,
  articles: readonly SmallArticle[],
  demo = false,
): Promise<number[]> {
  return store.transaction(async (tx) => {
    const outlet = await tx.db.outlet.create({ data: { slug, name, demo, createdAt: NOW } });
    const ids: number[] = [];
    for (const [n, article] of articles.entries()) ids.push(await addArticle(tx, outlet.id, { demo, ...article }, n));
    return ids;
  });
}
