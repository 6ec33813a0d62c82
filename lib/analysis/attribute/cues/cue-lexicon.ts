import { ADJECTIVE_GROUPS, HEARSAY_ADVERBS, NOUN_GROUPS } from '../../lexicons/attribution-nouns.ts';
import { IRREGULAR_VERBS } from '../../lexicons/attribution-verbs.ts';
import { RARER_CUES } from '../../lexicons/rarer-cues.ts';
import { inflect } from './inflect.ts';
import { type Sense, VERB_FORMS, type Verb, type VerbForm } from './verbs.ts';

/** What a noun or adjective tells, and before which words it tells it; before any when empty. */
export type WordSense = Pick<Sense, 'claim' | 'stance' | 'plain'> & { readonly before: readonly string[] };

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function indexWords(): ReadonlyMap<string, readonly WordSense[]> {
  const found = new Map<string, WordSense[]>();
  for (const { claim, stance, plain = claim, before, nouns } of [...NOUN_GROUPS, ...ADJECTIVE_GROUPS])
    for (const word of nouns.split(/\s+/)) add(found, word, { claim, stance, plain, before });
  for (const word of HEARSAY_ADVERBS) add(found, word, { claim: 'statement', stance: 'distancing', plain: 'statement', before: [] });
  for (const { claim, stance, plain = claim, words = '' } of RARER_CUES)
    for (const word of words.split(/\s+/)) if (word) add(found, word, { claim, stance, plain, before: [] });
  return found;
}

function rarerVerbs(): ReadonlyMap<string, Verb> {
  const senses = new Map<string, Sense[]>();
  for (const { claim, stance, plain = claim, frames = [], verbs = '' } of RARER_CUES)
    for (const entry of verbs.split(/\s+/)) if (entry) add(senses, entry, { claim, stance, plain, frames });
  return new Map(
    [...senses].map(([entry, found]) => {
      const [lemma, particle = null] = entry.split('_');
      return [entry, { lemma, particle, senses: found }];
    }),
  );
}

function indexVerbs(): ReadonlyMap<string, VerbForm> {
  const found = new Map<string, { verbs: Verb[]; forms: number }>();
  for (const [form, { verbs, forms }] of VERB_FORMS) found.set(form, { verbs: [...verbs], forms });
  for (const verb of rarerVerbs().values())
    for (const [form, mask] of inflect(verb.lemma, IRREGULAR_VERBS[verb.lemma])) {
      const known = found.get(form) ?? { verbs: [], forms: 0 };
      known.verbs.push(verb);
      known.forms |= mask;
      found.set(form, known);
    }
  return found;
}

/** Noun, adjective or adverb in lower case → what it tells in a cue. */
export const CUE_WORDS: ReadonlyMap<string, readonly WordSense[]> = indexWords();

/** Word form in lower case → the verbs that it can be in a cue: those that rules look for, then the rarer ones. */
export const CUE_VERBS: ReadonlyMap<string, VerbForm> = indexVerbs();
