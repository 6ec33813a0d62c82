import { type Cast, create, namedEntity } from './cast.ts';
import type { Draft } from './draft.ts';
import type { Entity } from './entities.ts';
import { type Mention, mentionOf } from './mention.ts';
import type { Person } from './people.ts';
import { wordAt } from './reading.ts';

/** Key of whoever asks in an interview: the outlet itself, which is not named as a source. */
const ASKING = '(question)';
const QUESTIONS = new Set(['q', 'question']);
const ANSWERS = new Set(['a', 'answer']);

/** The person whom an article names most often, the first of equals. */
function mainPerson({ names }: Cast): Person | null {
  const counts = new Map<string, number>();
  let most: Person | null = null;
  for (const person of names.people) {
    const count = (counts.get(person.surname) ?? 0) + 1;
    counts.set(person.surname, count);
    if (!most || count > (counts.get(most.surname) ?? 0)) most = person;
  }
  return most;
}

/** Who speaks behind the labels of an interview, "Q:" and "A:"; null for other sources. */
export function labelledEntity(cast: Cast, { cue }: Draft, mention: Mention): Entity | null {
  const { first, last } = mention.range;
  if (last - first !== 1 || cue.length !== 1 || wordAt(cast.reading, cue[0].first) !== ':') return null;
  const label = wordAt(cast.reading, first);
  if (QUESTIONS.has(label)) return cast.byName.get(ASKING) ?? create(cast, { ...mention, name: [], head: ASKING }, 'role', null, ASKING);
  const person = ANSWERS.has(label) ? mainPerson(cast) : null;
  return person && namedEntity(cast, mentionOf(cast.reading, person.range), 'person');
}
