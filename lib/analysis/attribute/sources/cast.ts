import type { SourceClass } from '../../model/attributed.ts';
import { isBodyWord } from '../lookup.ts';
import type { Range, Reading } from '../reading.ts';
import { type Entity, enrich, withName } from './entities.ts';
import type { Gender } from './gender.ts';
import { type Mention, mentionOf } from './mention.ts';
import { isPossessive } from './name-words.ts';
import type { Names } from './names.ts';
import type { Person } from './people.ts';
import { classOfBody } from './source-class.ts';

/** The sources of an article while its relations are gone through in order. */
export type Cast = {
  readonly reading: Reading;
  readonly names: Names;
  readonly entities: Entity[];
  readonly byName: Map<string, Entity>;
  /** The person whom the article names most often. */
  readonly main: Person | null;
  /** The labels of an interview behind which questions stand. */
  readonly asking: ReadonlySet<string>;
  /** The tokens that give terms of anonymity. */
  readonly terms: readonly number[];
  /** How many of the people, bodies and other full names of `names` stand before the cue in hand. */
  seen: number;
  seenBodies: number;
  seenOthers: number;
  /** The last source that spoke, and where. */
  current: Entity | null;
  spokeAt: number;
  /** The first token of the source in hand. */
  here: number;
  /** Number of the sentence of the cue in hand. */
  sentence: number;
};

/** The words of a range as printed, on one line, without a possessive ending. */
export function print(reading: Reading, range: Range): string {
  return reading.text
    .slice(reading.tokens.start[range.first], reading.tokens.end[range.last - 1])
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');
}

const PLURAL = new Set<SourceClass>(['group']);

/** Adds a source. `key` finds it again: its name, or the word that stands for an unnamed one. */
export function create(cast: Cast, mention: Mention, sourceClass: SourceClass, name: string | null, key: string): Entity {
  const id = `s${cast.entities.length + 1}`;
  const heads = new Set([...mention.roles, ...(mention.pronoun || sourceClass === 'person' ? [] : [mention.head])]);
  const plural = mention.couple || PLURAL.has(sourceClass);
  const words = mention.couple ? [] : mention.name;
  const entity: Entity = {
    id,
    name,
    sourceClass,
    words,
    gender: mention.gender,
    owner: mention.owner,
    heads,
    issued: new Map(),
    plural,
    seenAt: -1,
    anonymity: null,
  };
  cast.entities.push(entity);
  cast.byName.set(key.toLowerCase(), entity);
  return entity;
}

const agrees = (known: Gender, gender: Gender) => !known || !gender || known === gender;

/** The fullest name of the person whom a surname means: the namesake of that gender, else of no known one. */
function namesake(people: readonly Person[], gender: Gender): Person | null {
  const fitting = people.filter((person) => person.given && agrees(person.gender, gender));
  return fitting.find((person) => gender && person.gender === gender) ?? fitting[0] ?? null;
}

type Fuller = { readonly range: Range; readonly sourceClass: SourceClass };

/** The body that a lone word stands for: one behind whose name it is in brackets, or one whose name begins or ends with it. */
function bodyOf({ reading, names }: Cast, { titled }: Mention, word: string, mayBeBody: boolean): Fuller | null {
  const body =
    names.abbreviations.get(word) ??
    (mayBeBody && !titled && !names.bySurname.has(word) && !names.byGiven.has(word) ? names.bodies.get(word) : undefined);
  return body ? { range: body, sourceClass: classOfBody(mentionOf(reading, body).name) } : null;
}

/** The person's name that ends in a lone word. */
function personOf({ reading, names }: Cast, { gender }: Mention, word: string): Fuller | null {
  const person = namesake(names.bySurname.get(word) ?? [], gender) ?? (names.bySurname.has(word) ? undefined : names.byGiven.get(word));
  const range = person?.range ?? (isBodyWord(word) ? undefined : names.runs.get(word));
  return range && !isPossessive(reading, range.first) ? { range, sourceClass: 'person' } : null;
}

/** The fuller name of a lone word elsewhere in the text: a person's with the surname, or a body's that begins or ends with it. */
function fullName(cast: Cast, mention: Mention, sourceClass: SourceClass): Fuller | null {
  if (mention.name.length !== 1) return null;
  const [word] = mention.name;
  const body = bodyOf(cast, mention, word, sourceClass === 'person');
  return body ?? (sourceClass === 'person' ? personOf(cast, mention, word) : null);
}

/** The entity of a name, known or new, under the fullest form that the text has. */
export function namedEntity(cast: Cast, mention: Mention, sourceClass: SourceClass): Entity {
  const lone = mention.name.length === 1 && sourceClass === 'person' ? withName(cast.entities, mention.name, mention.gender) : null;
  if (lone) {
    enrich(lone, mention, lone.name ?? '');
    return lone;
  }
  const fuller = fullName(cast, mention, sourceClass);
  const full = fuller ? mentionOf(cast.reading, fuller.range) : mention;
  const known = withName(cast.entities, full.name, full.gender ?? mention.gender);
  const name = print(cast.reading, full.printed);
  if (!known)
    return create(
      cast,
      { ...full, gender: full.gender ?? mention.gender, roles: mention.roles },
      fuller?.sourceClass ?? sourceClass,
      name,
      name,
    );
  enrich(known, mention, print(cast.reading, mention.printed));
  return known;
}

/** The source that two people or bodies are together. */
export function coupleEntity(cast: Cast, mention: Mention, sourceClass: SourceClass): Entity {
  const name = print(cast.reading, mention.printed);
  const known = cast.byName.get(name.toLowerCase());
  if (known) return known;
  const entity = create(cast, mention, sourceClass, name, name);
  entity.heads.add('couple').add(`${mention.name[mention.name.length - 1]}s`);
  return entity;
}
