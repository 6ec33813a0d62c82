import type { SourceClass } from '../../model/attributed.ts';
import { NUMBER } from '../../model/document.ts';
import { PARTICIPLE, PAST } from '../cues/inflect.ts';
import { VERB_FORMS } from '../cues/verbs.ts';
import { ANONYMOUS, DOCUMENTS, GROUPS, isBodyWord, ROLES } from '../lookup.ts';
import { AUXILIARY, COMMA, DETERMINER, is, POSSESSIVE, PRONOUN, type Range, type Reading, SUBORDINATOR, wordAt } from '../reading.ts';
import { print } from './cast.ts';
import type { Mention } from './mention.ts';
import { NUMERALS } from './names.ts';
import { pronounOf } from './pronoun-words.ts';

/** Pronouns that are no subjects, and so in no other list. */
const OBJECTS = new Set('me him her us them mine yours hers ours theirs myself himself herself itself themselves'.split(' '));

const isKnown = (head: string) => DOCUMENTS.has(head) || GROUPS.has(head) || ROLES.has(head) || ANONYMOUS.has(head) || isBodyWord(head);

/** Whether a lone word is a fragment and calls nobody by anything: "her", "63", "driving", "plan". */
function isFragment(reading: Reading, { range, head, name }: Mention): boolean {
  if (range.last - range.first > 1) return isVerbal(reading, range);
  if (name.length > 0) return false;
  if (
    reading.tokens.kind[range.first] === NUMBER ||
    OBJECTS.has(head) ||
    NUMERALS.has(head) ||
    is(reading, range.first, DETERMINER | POSSESSIVE)
  )
    return true;
  if (isKnown(head)) return false;
  return !head.endsWith('s') || head.length < 4 || VERB_FORMS.has(head);
}

/** Whether the words begin with an auxiliary or a verb and so are no noun phrase: "is a sign", "asked her". */
function isVerbal(reading: Reading, { first }: Range): boolean {
  const form = VERB_FORMS.get(wordAt(reading, first));
  return (
    is(reading, first, AUXILIARY) ||
    (form !== undefined && form.forms === (PAST | PARTICIPLE) && is(reading, first + 1, DETERMINER | POSSESSIVE | PRONOUN))
  );
}

/** The phrase up to its first comma or relative clause. */
/** Longest label, in tokens. */
const LONGEST = 16;

function core(reading: Reading, { first, last }: Range): Range {
  let end = first + 1;
  const stop = Math.min(last, first + LONGEST);
  while (end < stop && !is(reading, end, COMMA) && !(is(reading, end, SUBORDINATOR) && !is(reading, end, DETERMINER))) end++;
  return { first, last: wordAt(reading, end - 1) === '(' ? end - 1 : end };
}

/** Whether a range is a number or pronoun and nothing else: "One" in "One of them, a pilot". */
function countsOnly(reading: Reading, { first, last }: Range): boolean {
  return (
    last - first === 1 && (pronounOf(reading, first) !== null || is(reading, first, DETERMINER) || NUMERALS.has(wordAt(reading, first)))
  );
}

/** What to call a source that has no proper name, as printed; null for pronouns and fragments, which call nobody by anything. */
export function labelOf(reading: Reading, mention: Mention, sourceClass: SourceClass): string | null {
  if (mention.pronoun || isFragment(reading, mention)) return null;
  const whole = sourceClass !== 'group' || wordAt(reading, mention.printed.last) === 'of' || mention.printed.last === mention.range.last;
  const printed = whole || countsOnly(reading, mention.printed) ? core(reading, mention.range) : mention.printed;
  return countsOnly(reading, printed) ? null : print(reading, printed);
}
