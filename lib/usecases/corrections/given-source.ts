import { type Attribution, SOURCE_CLASSES, type SourceClass } from '#lib/analysis/model/attributed.ts';
import type { GivenSource, Quoted } from '#lib/analysis/model/attribution-correction.ts';
import { type Span, textOf } from '#lib/analysis/model/span.ts';
import { AppError } from '#lib/errors.ts';
import { cleanText } from '#lib/ingest/clean-text.ts';
import { keptName, sourceKey } from '#lib/store/source-key.ts';
import { findWords, type Pointed } from './find-words.ts';

/** Who speaks, as an analyst says it: a name, or words of the text, or both; a class, or null for the one that the name has in the article. */
export type SourceAnswer = { readonly name: string | null; readonly sourceClass: SourceClass | null; readonly words: Pointed | null };

type Article = { readonly text: string; readonly attributions: readonly Attribution[] };

/** Classes whose sources may go without a name. */
const NAMELESS: ReadonlySet<SourceClass> = new Set(['anonymous', 'group', 'role', 'agentless']);

/** The place of words in the text. Throws `AppError('invalid')`, which names them by `what`, when they stand nowhere or nothing tells where. */
export function pointedAt(text: string, pointed: Pointed, near: number | null, what: string): Span {
  const found = findWords(text, pointed, near);
  const shown = pointed.text.trim().slice(0, 80);
  if (found === null) throw new AppError('invalid', `${what}: “${shown}” is not in the text. Give the words as they are printed.`);
  if (found === 'several')
    throw new AppError(
      'invalid',
      `${what}: “${shown}” stands in the text more than once. Give more of the words, or select them in the text.`,
    );
  return found;
}

/** Words with their place, as corrections keep them. */
export function quotedAt(text: string, span: Span): Quoted {
  return { start: span.start, text: textOf(text, span) };
}

function classOf({ attributions }: Article, name: string | null, given: SourceClass | null): SourceClass {
  if (given !== null) return given;
  const key = name === null ? null : sourceKey(name);
  const known = attributions.find((act) => act.sourceName !== null && sourceKey(act.sourceName) === key);
  if (known !== undefined) return known.sourceClass;
  const who = name === null ? 'the source' : `“${name}”`;
  throw new AppError('invalid', `Say what kind of source ${who} is: ${SOURCE_CLASSES.join(', ')}.`);
}

/**
 * The source that an analyst means, with its words looked for nearest to `near`. Throws `AppError('invalid')` when nobody is named who
 * must be, when a class is missing, or when the words are not in the text.
 */
export function givenSource(article: Article, { name, sourceClass, words }: SourceAnswer, near: number): GivenSource {
  if (sourceClass === 'agentless') return { name: null, sourceClass, words: [] };
  const quoted = words === null ? [] : [quotedAt(article.text, pointedAt(article.text, words, near, 'The source'))];
  const typed = name === null ? '' : keptName(cleanText(name).trim());
  const called = typed !== '' ? typed : quoted.length > 0 ? keptName(quoted[0].text) : null;
  const kind = classOf(article, called, sourceClass);
  if (called === null && !NAMELESS.has(kind))
    throw new AppError('invalid', 'Say who the source is: choose or type a name, or give the words of the text that name it.');
  return { name: called, sourceClass: kind, words: quoted };
}
