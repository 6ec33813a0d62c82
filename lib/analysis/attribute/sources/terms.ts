import type { SourceClass } from '../../model/attributed.ts';
import type { Sentence } from '../../model/document.ts';
import type { Draft } from '../draft.ts';
import type { Range, Reading } from '../reading.ts';
import { goesOnAbout, termsIn, unnamedIn } from './anonymity.ts';
import type { Mention } from './mention.ts';

/** Longest sentence whose other clauses are read for terms, in tokens. */
const LONGEST = 200;

/** Classes whose bearers may be anonymous; a person only without a name. */
const NAMELESS = new Set<SourceClass>(['role', 'group', 'anonymous']);

const inContent =
  ({ content }: Draft) =>
  (i: number) =>
    content.some(({ first, last }) => first <= i && i < last);
const nothing = () => false;

function near(sentence: Sentence, { range }: Mention): Range {
  return { first: Math.max(sentence.first, range.first - LONGEST), last: Math.min(sentence.last, range.first + LONGEST) };
}

/** The terms in the sentence beside: "… , an official said. The official asked not to be named." */
function beside(reading: Reading, places: readonly number[], sentence: Sentence | null, { head }: Mention, block: number): Range | null {
  if (!sentence || sentence.block !== block) return null;
  const last = Math.min(sentence.last, sentence.first + LONGEST);
  const terms = termsIn(reading, places, { first: sentence.first, last }, last, nothing);
  return terms && goesOnAbout(reading, sentence, new Set([head, 'source', 'sources', 'official', 'officials', 'person', 'people']))
    ? terms
    : null;
}

/**
 * The words on why or on what terms the source of a relation is not named: within the source, in the rest of its sentence outside what is said, or in the next
 * sentence where that goes on about the source. `places` are what `termsOfText` found. Null for named sources and where nothing is said.
 */
export function termsOf(
  reading: Reading,
  places: readonly number[],
  draft: Draft,
  mention: Mention,
  sourceClass: SourceClass,
  sentence: Sentence,
  next: Sentence | null,
): Range | null {
  if (mention.pronoun || mention.name.length > 0 || !NAMELESS.has(sourceClass)) return null;
  const { range } = mention;
  const cue = draft.cue[0]?.first ?? range.last;
  const within = termsIn(reading, places, range, range.last, nothing) ?? unnamedIn(reading, range);
  if (within) return within;
  const inSentence = termsIn(reading, places, near(sentence, mention), cue, inContent(draft));
  return inSentence ?? beside(reading, places, next, mention, sentence.block);
}
