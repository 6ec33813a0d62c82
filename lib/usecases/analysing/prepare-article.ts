import { analyze, type Options } from '#lib/analysis/analyze.ts';
import { extract } from '#lib/analysis/extract/extract.ts';
import { GENRE_LABELS } from '#lib/analysis/lexicons/genres.ts';
import { type Analysis, GENRES, type Genre } from '#lib/analysis/model/analysis.ts';
import type { RawArticle } from '#lib/analysis/model/article.ts';
import { countWords } from '#lib/analysis/model/document.ts';
import type { SignalName } from '#lib/analysis/model/page.ts';
import { textOf } from '#lib/analysis/model/span.ts';
import { languageOf } from '#lib/analysis/nlp/language.ts';
import { canonicalUrl, registrableDomain, webAddress } from '#lib/ingest/canonical-url.ts';
import { packAnalysis } from '#lib/store/packed-analysis.ts';
import { instantOf } from '../articles/instant.ts';
import { rolesInForce } from '../corrections/place-corrections.ts';
import { contentHashOf, textHashOf } from '../imports/article-identity.ts';
import type { Guess, Prepared, Task } from './prepared.ts';

const LONGEST_TITLE = 500;
const SAMPLE = 2000;
/** A genre by its own name or a name under which publishers label it. */
export function genreOf(label: string): Genre | null {
  const lower = label.trim().toLowerCase();
  return GENRES.find((genre) => genre === lower) ?? GENRE_LABELS.get(lower) ?? null;
}

function signalPlace({ declared }: Analysis, name: SignalName, fallback: string): string {
  return declared.signals.find((signal) => signal.name === name)?.where ?? fallback;
}

/** The page's own canonical address where it is on the site that the article came from, else the address it came from. */
function addressOf(raw: RawArticle, analysis: Analysis): string | null {
  const given = webAddress(raw.url);
  const declared = webAddress(analysis.declared.url);
  if (given === null || declared === null) return given ?? declared;
  return registrableDomain(given) === registrableDomain(declared) ? declared : given;
}

/** Where a declared title stands: metadata that opens with it, else the headline as printed, else `<title>`. */
function titlePlace(title: string, { declared, document }: Analysis): string {
  const signal = declared.signals.find(({ name, value, where }) => name === 'title' && where !== 'title' && value.startsWith(title));
  if (signal !== undefined) return signal.where;
  return document.verdicts.some(({ role }) => role === 'headline') ? 'headline' : 'title';
}

function titleOf(raw: RawArticle, analysis: Analysis): Guess<string> {
  if (raw.title !== null) return { value: raw.title.slice(0, LONGEST_TITLE), from: 'given' };
  const { title } = analysis.declared;
  if (title !== null && title.trim() !== '') return { value: title.slice(0, LONGEST_TITLE), from: titlePlace(title, analysis) };
  const { blocks, text } = analysis.document;
  return { value: blocks.length === 0 ? '(untitled)' : textOf(text, blocks[0]).slice(0, 120), from: 'first line' };
}

function dateOf(raw: RawArticle, analysis: Analysis): Guess<string> | null {
  const given = raw.publishedAt === null ? null : instantOf(raw.publishedAt);
  if (given !== null) return { value: given, from: 'given' };
  const declared = analysis.declared.publishedAt === null ? null : instantOf(analysis.declared.publishedAt);
  return declared === null ? null : { value: declared, from: signalPlace(analysis, 'published', 'date line') };
}

function genreGuess(given: string | null, analysis: Analysis): Guess<Genre> | null {
  const own = given === null ? null : genreOf(given);
  if (own !== null) return { value: own, from: 'given' };
  const [sign] = analysis.declared.genres;
  return sign === undefined ? null : { value: sign.genre, from: sign.where };
}

function bodyOf({ document }: Analysis): { words: number; sample: string } {
  let words = 0;
  let sample = '';
  document.blocks.forEach((block, i) => {
    if (document.verdicts[i].role !== 'body') return;
    words += countWords(document.tokens, document.blockTokens[i], document.blockTokens[i + 1]);
    if (sample.length < SAMPLE) sample += `${textOf(document.text, block).slice(0, SAMPLE)}\n`;
  });
  return { words, sample };
}

function optionsOf({ raw, memory, roles, attributions }: Task): Options {
  const known = { ...(memory === null ? {} : { memory }), ...(attributions === null ? {} : { attributions }) };
  if (roles.length === 0) return known;
  const { text, blocks } = extract(raw);
  const texts = blocks.map((block) => textOf(text, block));
  return { ...known, roles: rolesInForce(roles, texts) };
}

/** Analyses an article once and takes from it all that is stored beside the analysis. */
export function prepareArticle(task: Task): Prepared {
  const { raw, genre } = task;
  const analysis = analyze(raw, optionsOf(task));
  const url = addressOf(raw, analysis);
  const textHash = textHashOf(analysis.document.text);
  const { words, sample } = bodyOf(analysis);
  const publishedAt = dateOf(raw, analysis);
  const { outlet } = analysis.declared;
  return {
    analysis: packAnalysis(analysis),
    identity: url === null ? `text:${textHash}` : `url:${canonicalUrl(url)}`,
    url,
    domain: url === null ? null : registrableDomain(url),
    declaredOutlet:
      outlet === null || outlet.trim() === '' ? null : { value: outlet.trim(), from: signalPlace(analysis, 'outlet', 'page') },
    title: titleOf(raw, analysis),
    publishedAt,
    genre: genreGuess(genre, analysis),
    contentHash: contentHashOf(raw),
    textHash,
    words,
    language: languageOf(sample) ?? 'und',
    note: raw.publishedAt !== null && publishedAt?.from !== 'given' ? `the date “${raw.publishedAt.slice(0, 40)}” is not understood` : null,
  };
}
