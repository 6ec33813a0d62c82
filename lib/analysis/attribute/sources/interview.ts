import type { Draft } from '../draft.ts';
import { type Range, type Reading, wordAt } from '../reading.ts';
import { type Cast, create, namedEntity } from './cast.ts';
import type { Entity } from './entities.ts';
import { type Mention, mentionOf } from './mention.ts';
import type { Names } from './names.ts';
import type { Person } from './people.ts';

/** Key of whoever asks in an interview: the outlet itself, which is not named as a source. */
const ASKING = '(question)';
const QUESTIONS = new Set(['q', 'question', 'interviewer', 'host', 'moderator']);
const ANSWERS = new Set(['a', 'answer']);
/** Least questions behind a label before it is one that asks. */
const LEAST = 2;

/** The label before a colon at which a relation hangs, or null: "Q:", "BANNER:". */
function labelOf(reading: Reading, { cue, source }: Draft): string | null {
  const colon = cue.length === 1 && cue[0].last - cue[0].first === 1 && wordAt(reading, cue[0].first) === ':';
  return colon && source && source.last === cue[0].first ? wordAt(reading, source.last - 1) : null;
}

const asks = (reading: Reading, content: readonly Range[]) =>
  content.some(({ last }) => wordAt(reading, last - 1) === '?' || wordAt(reading, last) === '?');

/** The labels of an article whose words are questions at least every second time: the interviewer's, whatever it is called. */
export function askingLabels(reading: Reading, drafts: readonly Draft[]): ReadonlySet<string> {
  const balance = new Map<string, { asked: number; told: number }>();
  for (const draft of drafts) {
    const label = labelOf(reading, draft);
    if (label === null) continue;
    const counts = balance.get(label) ?? { asked: 0, told: 0 };
    if (asks(reading, draft.content)) counts.asked++;
    else counts.told++;
    balance.set(label, counts);
  }
  return new Set(
    [...balance].filter(([label, { asked, told }]) => QUESTIONS.has(label) || (asked >= LEAST && asked >= told)).map(([label]) => label),
  );
}

/** The person whom an article names most often, the first of equals. */
export function mainPerson({ people }: Names): Person | null {
  const counts = new Map<string, number>();
  let most: Person | null = null;
  for (const person of people) {
    const count = (counts.get(person.surname) ?? 0) + 1;
    counts.set(person.surname, count);
    if (!most || count > (counts.get(most.surname) ?? 0)) most = person;
  }
  return most;
}

/** Who speaks behind the labels of an interview: whoever asks has no name, "A:" is the person whom the article is about; null for other sources. */
export function labelledEntity(cast: Cast, draft: Draft, mention: Mention): Entity | null {
  const label = labelOf(cast.reading, draft);
  if (label === null) return null;
  if (cast.asking.has(label)) {
    const nobody = { ...mention, name: [], roles: [], head: ASKING, couple: false };
    return cast.byName.get(ASKING) ?? create(cast, nobody, 'role', null, ASKING);
  }
  if (!ANSWERS.has(label) || !cast.main) return null;
  return namedEntity(cast, mentionOf(cast.reading, cast.main.range), 'person');
}
