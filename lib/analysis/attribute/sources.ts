import type { SourceClass } from '../model/attributed.ts';
import type { Sentence } from '../model/document.ts';
import type { Draft } from './draft.ts';
import { type Entity, enrich, issuerOf, latest, withHead, withName } from './entities.ts';
import { STATEMENTS } from './lookup.ts';
import { type Gender, type Mention, mentionOf } from './mention.ts';
import { type Person, peopleIn } from './people.ts';
import { phraseBefore } from './phrases.ts';
import { CAPITAL, COMMA, is, QUOTE_MARK, type Range, type Reading, STOP, wordAt } from './reading.ts';
import type { Relation } from './relations.ts';
import { classOf } from './source-class.ts';

export type Named = { readonly sourceId: string | null; readonly sourceName: string | null; readonly sourceClass: SourceClass };

type Cast = {
  readonly reading: Reading;
  readonly people: readonly Person[];
  readonly bySurname: ReadonlyMap<string, Person>;
  readonly entities: Entity[];
  readonly byName: Map<string, Entity>;
  /** How many of `people` stand before the cue in hand. */
  seen: number;
  /** The last source that spoke, and where. */
  current: Entity | null;
  spokeAt: number;
};

const AGENTLESS: Named = { sourceId: null, sourceName: null, sourceClass: 'agentless' };
const RELATIVE = new Set(['who', 'which', 'that']);
const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };
const NAMED = new Set<SourceClass>(['person', 'organisation', 'official']);
/** What "they" and "it" can mean. */
const PLURAL = new Set<SourceClass>(['organisation', 'official', 'group', 'anonymous', 'role']);
const NEUTER = new Set<SourceClass>(['organisation', 'official', 'document']);
/** People looked back over for "he" or "she", and tokens before a cue in which an issued document is named. */
const REACH = 40;

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
  cast.byName.set(name.toLowerCase(), entity);
  return entity;
}

/** The entity of a name, known or new, under the fullest form that the text has. */
function namedEntity(cast: Cast, mention: Mention, sourceClass: SourceClass): Entity {
  const person = mention.name.length === 1 ? cast.bySurname.get(mention.name[0]) : undefined;
  const same = person?.given && (!mention.gender || !person.gender || mention.gender === person.gender);
  const full = person && same ? mentionOf(cast.reading, person.range) : mention;
  const known = withName(cast.entities, full.name, full.gender ?? mention.gender);
  const name = print(cast.reading, full.printed);
  if (!known) return create(cast, { ...full, roles: mention.roles }, full === mention ? sourceClass : 'person', name);
  enrich(known, mention, name);
  return known;
}

/** Whether a pronoun of that gender can mean the entity. */
function fits(entity: Entity | null, gender: Gender): entity is Entity {
  return entity?.sourceClass === 'person' && (!entity.gender || entity.gender === gender);
}

const opensSentence = ({ reading }: Cast, { range }: Person) =>
  range.first === 0 ||
  is(reading, range.first - 1, STOP | QUOTE_MARK) ||
  reading.text.slice(reading.tokens.end[range.first - 1], reading.tokens.start[range.first]).includes('\n');

/** The latest person who can be "he" or "she": the subject of a sentence since the last act, the last speaker, another source, anyone named. */
function personFor(cast: Cast, gender: Gender): Entity | null {
  const near = cast.people.slice(Math.max(0, cast.seen - REACH), cast.seen).filter((person) => !person.gender || person.gender === gender);
  const subject = near.findLast((person) => person.range.first > cast.spokeAt && opensSentence(cast, person));
  if (subject) return namedEntity(cast, mentionOf(cast.reading, subject.range), 'person');
  if (fits(cast.current, gender)) return cast.current;
  const source = latest(cast.entities, (entity) => fits(entity, gender));
  const anyone = near.at(-1);
  return source ?? (anyone ? namedEntity(cast, mentionOf(cast.reading, anyone.range), 'person') : null);
}

function pronounEntity(cast: Cast, pronoun: string): Entity | null {
  const gender = GENDERS[pronoun];
  if (gender) return personFor(cast, gender);
  if (pronoun === 'they') return latest(cast.entities, ({ sourceClass }) => PLURAL.has(sourceClass));
  return pronoun === 'it' ? latest(cast.entities, ({ sourceClass }) => NEUTER.has(sourceClass)) : null;
}

/** What a relative pronoun stands for. */
function antecedent({ reading }: Cast, at: number, floor: number): Mention | null {
  const end = is(reading, at - 1, COMMA) ? at - 1 : at;
  let name = end;
  while (name > floor && is(reading, name - 1, CAPITAL)) name--;
  const phrase = phraseBefore(reading, end, name < end ? name : floor);
  const mention = phrase ? mentionOf(reading, phrase) : null;
  return mention?.pronoun ? null : mention;
}

/** Whom "the ministry", "the spokesman" or "the statement" means. */
function aliased(cast: Cast, { definite, head }: Mention): Entity | null {
  if (!definite) return null;
  return (STATEMENTS.has(head) ? issuerOf(cast.entities, head) : null) ?? withHead(cast.entities, head);
}

const isSurname = (cast: Cast, { name, definite }: Mention) => !definite && name.length === 1 && cast.bySurname.has(name[0]);

function entityOf(cast: Cast, mention: Mention, sentence: Sentence): Entity {
  if (mention.pronoun && RELATIVE.has(mention.pronoun)) {
    const meant = antecedent(cast, mention.range.first, sentence.first);
    if (meant) return entityOf(cast, meant, sentence);
  }
  const known = mention.pronoun ? pronounEntity(cast, mention.pronoun) : null;
  if (known) return known;
  const sourceClass = isSurname(cast, mention) ? 'person' : classOf(cast.reading, mention, sentence.last);
  if (mention.name.length > 0 && NAMED.has(sourceClass)) return namedEntity(cast, mention, sourceClass);
  const name = print(cast.reading, sourceClass === 'document' || sourceClass === 'role' ? mention.range : mention.printed);
  return aliased(cast, mention) ?? cast.byName.get(name.toLowerCase()) ?? create(cast, mention, sourceClass, name);
}

/** Remembers the statement or report that a source is said to have made in the sentence of the cue. */
function noteIssued(reading: Reading, { head }: Draft, sentence: Sentence, entity: Entity): void {
  if (entity.sourceClass === 'document') return;
  for (let i = Math.max(sentence.first, head - REACH); i < Math.min(sentence.last, head + 12); i++)
    if (reading.quoteOf[i] === 0 && STATEMENTS.has(wordAt(reading, i))) entity.issued.add(wordAt(reading, i));
}

function advance(cast: Cast, to: number): void {
  while (cast.seen < cast.people.length && cast.people[cast.seen].range.last <= to) cast.seen++;
}

function nameOne(cast: Cast, { draft, sentence }: Relation): Entity | null {
  if (!draft.source) return null;
  advance(cast, draft.source.first);
  const entity = entityOf(cast, mentionOf(cast.reading, draft.source), sentence);
  noteIssued(cast.reading, draft, sentence, entity);
  cast.current = entity;
  cast.spokeAt = draft.head;
  return entity;
}

/** Who each relation's source is, after full names, surnames, abbreviations, pronouns, "the ministry" and "the statement" are merged. */
export function nameSources(reading: Reading, relations: readonly Relation[]): readonly Named[] {
  const people = peopleIn(reading);
  const cast: Cast = {
    reading,
    people,
    bySurname: fullestNames(people),
    entities: [],
    byName: new Map(),
    seen: 0,
    current: null,
    spokeAt: -1,
  };
  const found = relations.map((relation) => nameOne(cast, relation));
  return found.map((entity) => (entity ? { sourceId: entity.id, sourceName: entity.name, sourceClass: entity.sourceClass } : AGENTLESS));
}
