import type { Genre } from '#lib/analysis/model/analysis.ts';
import type { RawArticle } from '#lib/analysis/model/article.ts';
import type { Role } from '#lib/analysis/model/classified.ts';
import { AppError } from '#lib/errors.ts';
import { cleanText } from '#lib/ingest/clean-text.ts';
import { tooLarge } from '#lib/ingest/columns.ts';
import type { Limits } from '#lib/ingest/reader.ts';
import type { Store } from '#lib/store/client.ts';
import { parseDocument } from '#lib/store/document.ts';
import { type Analyser, AnalysisFault } from '../analysing/analyser.ts';
import { type Guess, taskOf } from '../analysing/prepared.ts';
import { recallFor } from '../line-memory/recall-lines.ts';
import { guessOutlet, knownOutlets } from './guess-outlet.ts';

/** What a person types or pastes; empty fields are null. */
export type Draft = Omit<RawArticle, 'mediaType'> & { readonly genre: string | null };

export type PreviewBlock = {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly rule: string;
  readonly confidence: number;
};

/** How an article would be stored, before it is. Offsets point into `text`. */
export type Preview = {
  readonly mediaType: RawArticle['mediaType'];
  readonly text: string;
  readonly blocks: readonly PreviewBlock[];
  /** Of the body; under 100 there are no scores. */
  readonly words: number;
  readonly language: string;
  readonly wire: boolean;
  readonly outlet: Guess<string> & { readonly isNew: boolean };
  readonly title: Guess<string>;
  readonly publishedAt: Guess<string> | null;
  readonly genre: Guess<Genre> | null;
  readonly findings: readonly { readonly kind: string; readonly message: string }[];
  /** The stored article that this one is, and whether saving would change its text. */
  readonly duplicate: { readonly articleId: number; readonly title: string; readonly sameText: boolean } | null;
  readonly note: string | null;
};

const TAGS = /<(!doctype html|html|head|body|article|p|div|h[1-6])[\s>/]/i;

/** Whether pasted content is the source of a page rather than its text. */
export function mediaTypeOf(content: string): RawArticle['mediaType'] {
  return content.trimStart().startsWith('<') && TAGS.test(content.slice(0, 5000)) ? 'text/html' : 'text/plain';
}

/** A draft as an article; throws `AppError`: `invalid` when there is no text, `too-large` above the limits. */
export function articleOfDraft(draft: Draft, limits: Limits): RawArticle {
  const content = cleanText(draft.content);
  if (content.trim() === '') throw new AppError('invalid', 'There is no text: paste an article.');
  const mediaType = mediaTypeOf(content);
  const reason = tooLarge(content, mediaType === 'text/html', limits);
  if (reason !== null) throw new AppError('too-large', `This can't be taken: ${reason}.`);
  const field = (value: string | null) => (value === null || value.trim() === '' ? null : cleanText(value).trim());
  const { url, outlet, title, publishedAt } = draft;
  return { mediaType, content, url: field(url), outlet: field(outlet), title: field(title), publishedAt: field(publishedAt) };
}

async function findDuplicate(store: Store, identity: string, textHash: string): Promise<Preview['duplicate']> {
  const select = { id: true, title: true, textHash: true };
  const found = await store.reader.article.findFirst({ where: { identity, deletedAt: null }, select });
  return found && { articleId: found.id, title: found.title, sameText: found.textHash === textHash };
}

/**
 * Shows how a draft would be zoned and stored: roles, guesses with where each comes from, and whether it is known. Stores nothing. Throws
 * `AppError`: `invalid` or `too-large` when it can't be taken.
 */
export async function previewArticle(
  { store, analyser, limits }: { readonly store: Store; readonly analyser: Analyser; readonly limits: Limits },
  draft: Draft,
): Promise<Preview> {
  const raw = articleOfDraft(draft, limits);
  const tx = { db: store.reader, dialect: store.dialect };
  const memory = (await recallFor(tx, [raw]))(raw);
  const prepared = await analyser.prepare(taskOf(raw, draft.genre, memory), 'urgent').catch((error: unknown) => {
    throw error instanceof AnalysisFault ? new AppError('invalid', `This can't be taken: it ${error.message}.`, { cause: error }) : error;
  });
  const { text, blocks, findings } = parseDocument(prepared.analysis.document);
  const claim = { given: raw.outlet, signs: prepared };
  const guess = guessOutlet(await knownOutlets(tx, [claim]), claim);
  return {
    mediaType: raw.mediaType,
    text,
    blocks: blocks.map(({ start, end, role, rule, confidence }) => ({ start, end, role, rule, confidence })),
    words: prepared.words,
    language: prepared.language,
    wire: prepared.analysis.wire,
    outlet: { value: guess.outlet?.name ?? guess.name, from: guess.from, isNew: guess.outlet === null },
    title: prepared.title,
    publishedAt: prepared.publishedAt,
    genre: prepared.genre,
    findings: findings.map(({ kind, message }) => ({ kind, message })),
    duplicate: await findDuplicate(store, prepared.identity, prepared.textHash),
    note: prepared.note,
  };
}
