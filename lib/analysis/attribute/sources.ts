import type { SourceClass } from '../model/attributed.ts';
import type { Sentence } from '../model/document.ts';
import type { Draft } from './draft.ts';
import { type Entity, enrich, issuerOf, withHead, withName } from './entities.ts';
import { STATEMENTS } from './lookup.ts';
import { type Gender, type Mention, mentionOf } from './mention.ts';
import { type Person, peopleIn } from './people.ts';
import { phraseBefore } from './phrases.ts';
import { COMMA, is, type Range, type Reading, wordAt } from './reading.ts';
import type { Relation } from './relations.ts';
import { classOf } from './source-class.ts';

export type Named = { readonly sourceId: string | null; readonly sourceName: string | null; readonly sourceClass: SourceClass };

type Cast = {
  readonly reading: Reading;
  readonly people: readonly Person[];
  readonly bySurname: ReadonlyMap<string, Person>;
  readonly entities: Entity[];
};

const AGENTLESS: Named = { sourceId: null, sourceName: null, sourceClass: 'agentless' };
const RELATIVE = new Set(['who', 'which', 'that']);
const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };

function print(reading: Reading, range: Range): string {
  return reading.text.slice(reading.tokens.start[range.first], reading.tokens.end[range.last - 1]).replace(/['’]s$/, '');
}

/** Surname → the fullest name of the first person who bears it. */
function fullestNames(people: readonly Person[]): ReadonlyMap<string, Person> {
  const found = new Map<string, Person>();
  for (const person of people) {
    const known = found.get(person.surname);
    if (!known || (!known.given && person.given)) found.set(person.surname, person);
  }
  return found;
}

function create(cast: Cast, mention: Mention, sourceClass: SourceClass, name: string): Entity {
  const id = `s${cast.entities.length + 1}`;
  const heads = new Set([...mention.roles, ...(mention.pronoun || sourceClass === 'person' ? [] : [mention.head])]);
  const entity: Entity = { id, name, sourceClass, words: mention.name, gender: mention.gender, heads, issued: new Set() };
  cast.entities.push(entity);
  return entity;
}

/** The entity of a named person, known or new, under the fullest name in the text. */
function namedEntity(cast: Cast, mention: Mention, sourceClass: SourceClass): Entity {
  const person = mention.name.length === 1 ? cast.bySurname.get(mention.name[0]) : undefined;
  const full =
    person?.given && (!mention.gender || !person.gender || mention.gender === person.gender)
      ? mentionOf(cast.reading, person.range)
      : mention;
  const known = withName(cast.entities, full.name, full.gender ?? mention.gender);
  const name = print(cast.reading, full.name.length > 0 ? full.printed : mention.printed);
  if (!known) return create(cast, { ...full, roles: mention.roles }, full === mention ? sourceClass : 'person', name);
  enrich(known, mention, name);
  return known;
}

/** The last person before token `at` who can be "he" or "she": a source first, then anyone named. */
function personBefore(cast: Cast, at: number, gender: Gender): Entity | null {
  const source = cast.entities.findLast((entity) => entity.sourceClass === 'person' && (!entity.gender || entity.gender === gender));
  if (source) return source;
  const person = cast.people.findLast(({ range, gender: other }) => range.last <= at && (!other || other === gender));
  return person ? namedEntity(cast, mentionOf(cast.reading, person.range), 'person') : null;
}

/** What a relative pronoun stands for. */
function antecedent(cast: Cast, at: number, floor: number): Mention | null {
  const end = is(cast.reading, at - 1, COMMA) ? at - 1 : at;
  const phrase = phraseBefore(cast.reading, end, floor);
  return phrase ? mentionOf(cast.reading, phrase) : null;
}

function pronounEntity(cast: Cast, mention: Mention, pronoun: string, current: Entity | null): Entity | null {
  const gender = GENDERS[pronoun];
  if (gender) {
    const free = current?.sourceClass === 'person' && (!current.gender || current.gender === gender);
    return free ? current : personBefore(cast, mention.range.first, gender);
  }
  if (pronoun === 'they')
    return cast.entities.findLast(({ sourceClass }) => sourceClass !== 'person' && sourceClass !== 'document') ?? null;
  if (pronoun === 'it')
    return cast.entities.findLast(({ sourceClass }) => ['organisation', 'official', 'document'].includes(sourceClass)) ?? null;
  return null;
}

function entityOf(cast: Cast, mention: Mention, sentence: Sentence, current: Entity | null): Entity {
  if (mention.pronoun && RELATIVE.has(mention.pronoun)) {
    const meant = antecedent(cast, mention.range.first, sentence.first);
    if (meant && !meant.pronoun) return entityOf(cast, meant, sentence, current);
  }
  const known = mention.pronoun ? pronounEntity(cast, mention, mention.pronoun, current) : null;
  if (known) return known;
  const sourceClass = classOf(cast.reading, mention, sentence.last);
  if (mention.name.length > 0 && ['person', 'organisation', 'official'].includes(sourceClass))
    return namedEntity(cast, mention, sourceClass);
  const alias = mention.definite
    ? ((STATEMENTS.has(mention.head) ? issuerOf(cast.entities, mention.head) : null) ?? withHead(cast.entities, mention.head))
    : null;
  if (alias) return alias;
  const name = print(cast.reading, sourceClass === 'document' || sourceClass === 'role' ? mention.range : mention.printed);
  const same = cast.entities.find((entity) => entity.name.toLowerCase() === name.toLowerCase());
  return same ?? create(cast, mention, sourceClass, name);
}

/** Remembers the statement or report that a source is said to have made in the sentence of the cue. */
function noteIssued(reading: Reading, draft: Draft, sentence: Sentence, entity: Entity): void {
  if (entity.sourceClass === 'document') return;
  for (let i = sentence.first; i < sentence.last; i++)
    if (reading.quoteOf[i] === 0 && STATEMENTS.has(wordAt(reading, i)) && i < draft.head + 12) entity.issued.add(wordAt(reading, i));
}

/** Who each relation's source is, after full names, surnames, abbreviations, pronouns, "the ministry" and "the statement" are merged. */
export function nameSources(reading: Reading, relations: readonly Relation[]): readonly Named[] {
  const people = peopleIn(reading);
  const cast: Cast = { reading, people, bySurname: fullestNames(people), entities: [] };
  const found: (Entity | null)[] = [];
  let current: Entity | null = null;
  for (const { draft, sentence } of relations) {
    const entity: Entity | null = draft.source ? entityOf(cast, mentionOf(reading, draft.source), sentence, current) : null;
    if (entity) {
      noteIssued(reading, draft, sentence, entity);
      current = entity;
    }
    found.push(entity);
  }
  return found.map((entity) => (entity ? { sourceId: entity.id, sourceName: entity.name, sourceClass: entity.sourceClass } : AGENTLESS));
}
