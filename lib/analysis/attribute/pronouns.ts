import type { SourceClass } from '../model/attributed.ts';
import { type Cast, namedEntity } from './cast.ts';
import { type Entity, latest } from './entities.ts';
import { type Gender, mentionOf } from './mention.ts';
import type { Person } from './people.ts';
import { opensSentence } from './reading.ts';

const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };
/** What "they" and "it" can mean. */
const PLURAL = new Set<SourceClass>(['organisation', 'official', 'group', 'anonymous', 'role']);
const NEUTER = new Set<SourceClass>(['organisation', 'official', 'document']);
const SINGLE = new Set<SourceClass>(['role', 'anonymous']);
/** People looked back over for "he" or "she". */
const REACH = 40;

/** The gender that a pronoun tells, or null. */
export function genderOfPronoun(pronoun: string | null): Gender {
  return pronoun === null ? null : (GENDERS[pronoun] ?? null);
}

const agrees = (known: Gender, gender: Gender) => !known || known === gender;

/** Whether a pronoun of that gender can mean the entity. */
function fits(entity: Entity | null, gender: Gender): entity is Entity {
  return entity?.sourceClass === 'person' && agrees(entity.gender, gender);
}

/** Whether the last speaker, who has a role and no name, goes on: "A nurse said …. She said …". */
function goesOn(entity: Entity | null, gender: Gender): entity is Entity {
  return entity !== null && SINGLE.has(entity.sourceClass) && agrees(entity.gender, gender);
}

const entityOfPerson = (cast: Cast, { range }: Person) => namedEntity(cast, mentionOf(cast.reading, range), 'person');

/** The one person of the article whom a pronoun before any name can mean; null when there are several or none. */
function onlyPerson({ names }: Cast, gender: Gender): Person | null {
  const fitting = names.people.filter((person) => person.given && agrees(person.gender, gender));
  return new Set(fitting.map(({ surname }) => surname)).size === 1 ? fitting[0] : null;
}

/** The latest person who can be "he" or "she": the subject of a sentence since the last act, the last speaker, another source, anyone named before, the only one named after. */
function personFor(cast: Cast, gender: Gender): Entity | null {
  const near = cast.names.people.slice(Math.max(0, cast.seen - REACH), cast.seen).filter((person) => agrees(person.gender, gender));
  const subject = near.findLast((person) => person.range.first > cast.spokeAt && opensSentence(cast.reading, person.range.first));
  if (subject) return entityOfPerson(cast, subject);
  if (fits(cast.current, gender) || goesOn(cast.current, gender)) return cast.current;
  const source = latest(cast.entities, (entity) => fits(entity, gender));
  if (source) return source;
  const anyone = near.at(-1) ?? onlyPerson(cast, gender);
  return anyone ? entityOfPerson(cast, anyone) : null;
}

/** Whom a personal pronoun means; null when nobody fits. */
export function pronounEntity(cast: Cast, pronoun: string): Entity | null {
  const gender = genderOfPronoun(pronoun);
  if (gender) return personFor(cast, gender);
  if (pronoun === 'they') return latest(cast.entities, ({ sourceClass, name }) => name !== null && PLURAL.has(sourceClass));
  return pronoun === 'it' ? latest(cast.entities, ({ sourceClass, name }) => name !== null && NEUTER.has(sourceClass)) : null;
}
