import type { SourceClass } from '../model/attributed.ts';
import { type Entity, enrich, withName } from './entities.ts';
import { isBodyWord } from './lookup.ts';
import { type Mention, mentionOf } from './mention.ts';
import type { Names } from './names.ts';
import type { Range, Reading } from './reading.ts';

/** The sources of an article while its relations are gone through in order. */
export type Cast = {
  readonly reading: Reading;
  readonly names: Names;
  readonly entities: Entity[];
  readonly byName: Map<string, Entity>;
  /** How many of the people of `names` stand before the cue in hand. */
  seen: number;
  /** The last source that spoke, and where. */
  current: Entity | null;
  spokeAt: number;
};

/** The words of a range as printed, on one line, without a possessive ending. */
export function print(reading: Reading, range: Range): string {
  return reading.text
    .slice(reading.tokens.start[range.first], reading.tokens.end[range.last - 1])
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '');
}

/** Adds a source. `key` finds it again: its name, or the word that stands for an unnamed one. */
export function create(cast: Cast, mention: Mention, sourceClass: SourceClass, name: string | null, key: string): Entity {
  const id = `s${cast.entities.length + 1}`;
  const heads = new Set([...mention.roles, ...(mention.pronoun || sourceClass === 'person' ? [] : [mention.head])]);
  const entity: Entity = { id, name, sourceClass, words: mention.name, gender: mention.gender, heads, issued: new Set() };
  cast.entities.push(entity);
  cast.byName.set(key.toLowerCase(), entity);
  return entity;
}

/** The fuller name of a lone word elsewhere in the text: a person's with the surname, or a body's that begins or ends with it. */
function fullName({ reading, names }: Cast, mention: Mention, sourceClass: SourceClass): { range: Range; sourceClass: SourceClass } | null {
  if (mention.name.length !== 1) return null;
  const word = mention.name[0];
  const person = names.bySurname.get(word);
  if (person) {
    const same = person.given && (!mention.gender || !person.gender || mention.gender === person.gender);
    return same ? { range: person.range, sourceClass: 'person' } : null;
  }
  if (sourceClass !== 'person') return null;
  const body = mention.titled ? undefined : names.bodies.get(word);
  if (body) return { range: body, sourceClass: 'organisation' };
  const run = names.runs.get(word);
  return run && !isBodyWord(word) && !reading.doc.tokens.lower[run.first].endsWith("'s") ? { range: run, sourceClass: 'person' } : null;
}

/** The entity of a name, known or new, under the fullest form that the text has. */
export function namedEntity(cast: Cast, mention: Mention, sourceClass: SourceClass): Entity {
  const fuller = fullName(cast, mention, sourceClass);
  const full = fuller ? mentionOf(cast.reading, fuller.range) : mention;
  const known = withName(cast.entities, full.name, full.gender ?? mention.gender);
  const name = print(cast.reading, full.printed);
  if (!known) return create(cast, { ...full, roles: mention.roles }, fuller?.sourceClass ?? sourceClass, name, name);
  enrich(known, mention, name);
  return known;
}
