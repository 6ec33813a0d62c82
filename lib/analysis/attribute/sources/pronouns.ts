import type { SourceClass } from '../../model/attributed.ts';
import { ANONYMOUS, ROLES } from '../lookup.ts';
import { DETERMINER, is, opensSentence, POSSESSIVE } from '../reading.ts';
import { type Cast, namedEntity, print } from './cast.ts';
import { coreEnd } from './core-phrase.ts';
import { definiteEntity } from './definites.ts';
import { type Entity, latest } from './entities.ts';
import type { Gender } from './gender.ts';
import { mentionOf } from './mention.ts';
import { namelessEntity } from './nameless.ts';
import type { Person } from './people.ts';
import { genderOfPronoun } from './pronoun-words.ts';
import { classOfBody } from './source-class.ts';

/** What "they" and "it" can mean. */
const PLURAL = new Set<SourceClass>(['organisation', 'official', 'group', 'anonymous']);
const NEUTER = new Set<SourceClass>(['organisation', 'official', 'document']);
const SINGLE = new Set<SourceClass>(['role', 'anonymous']);
/** People looked back over for "he" or "she". */
const REACH = 40;
/** Most mentions of people among which the only one is looked for. */
const MOST = 300;
/** Longest subject without a name, in tokens. */
const LONGEST_SUBJECT = 16;
/** Farthest body that "it" means although it has not spoken, in tokens. */
const NEAR = 60;
/** The same for a full name that "he" or "she" may mean. */
const FAR = 120;

const agrees = (known: Gender, gender: Gender) => !known || known === gender;

/** Whether a pronoun of that gender can mean the entity. */
function fits(entity: Entity | null, gender: Gender): entity is Entity {
  return entity?.sourceClass === 'person' && !entity.plural && agrees(entity.gender, gender);
}

/** Whether a noun means somebody: a role, or a noun that ends like one ("waiter", "machinist"). */
const isHuman = (noun: string) => ROLES.has(noun) || ANONYMOUS.has(noun) || /(?:er|or|ist|ian|man|woman|person|ant|ee)$/.test(noun);

/** Whether the last speaker, who has a role and no name, goes on: "A nurse said …. She said …". */
function goesOn(entity: Entity | null, gender: Gender): entity is Entity {
  return (
    entity !== null &&
    SINGLE.has(entity.sourceClass) &&
    agrees(entity.gender, gender) &&
    (entity.gender !== null || [...entity.heads].some(isHuman))
  );
}

const entityOfPerson = (cast: Cast, { range }: Person) => namedEntity(cast, mentionOf(cast.reading, range), 'person');

/** Whether a person can be of the gender, as far as the name and earlier pronouns tell. */
function mayBe({ reading, byName }: Cast, person: Person, gender: Gender): boolean {
  if (!agrees(person.gender, gender)) return false;
  return person.gender !== null || agrees(byName.get(print(reading, person.range).toLowerCase())?.gender ?? null, gender);
}

/** The one person of the article whom a pronoun before any name can mean; null when there are several or none. */
function onlyPerson(cast: Cast, gender: Gender): Person | null {
  const fitting = cast.names.people.slice(0, MOST).filter((person) => person.given && mayBe(cast, person, gender));
  return new Set(fitting.map(({ surname }) => surname)).size === 1 ? fitting[0] : null;
}

/** The full name before the pronoun of which nothing else shows whose it is. */
function otherName(cast: Cast, gender: Gender): Entity | null {
  const range = cast.names.others[cast.seenOthers - 1];
  if (!range || cast.here - range.last > FAR || !opensSentence(cast.reading, range.first)) return null;
  const entity = namedEntity(cast, mentionOf(cast.reading, range), 'person');
  return agrees(entity.gender, gender) ? entity : null;
}

type Subject = { readonly at: number; readonly entity: () => Entity };

/** The person whose name opened a sentence last since the last act. */
function namedSubject(cast: Cast, near: readonly Person[]): Subject | null {
  const person = near.findLast(({ range, start }) => range.first > cast.spokeAt && opensSentence(cast.reading, start));
  return person ? { at: person.start, entity: () => entityOfPerson(cast, person) } : null;
}

/** Whoever is the subject of this sentence or the one before by a noun, since the last act: "A woman in the shop saw me. … she said". */
function namelessSubject(cast: Cast, gender: Gender): Subject | null {
  const { sentences } = cast.reading.doc;
  for (let s = cast.sentence; s >= Math.max(0, cast.sentence - 1); s--) {
    const { first, last } = sentences[s];
    if (first <= cast.spokeAt) return null;
    const end = Math.min(last, cast.here, first + LONGEST_SUBJECT);
    if (!is(cast.reading, first, DETERMINER | POSSESSIVE) || end - first < 2 || cast.reading.quoteOf[first] > 0) continue;
    const mention = mentionOf(cast.reading, { first, last: coreEnd(cast.reading, { first, last: end }) });
    if (mention.name.length === 0 && ROLES.has(mention.head) && agrees(mention.gender, gender))
      return { at: first, entity: () => definiteEntity(cast, mention) ?? namelessEntity(cast, mention, 'role') };
  }
  return null;
}

/** The latest person who can be "he" or "she": the subject of a sentence since the last act, the last speaker, another source, anyone named before, the only one named after, anyone without a name. */
function personFor(cast: Cast, gender: Gender): Entity | null {
  const near = cast.names.people.slice(Math.max(0, cast.seen - REACH), cast.seen).filter((person) => mayBe(cast, person, gender));
  const [named, nameless] = [namedSubject(cast, near), namelessSubject(cast, gender)];
  const subject = (named && nameless && nameless.at > named.at ? nameless : (named ?? nameless))?.entity();
  if (subject && agrees(subject.gender, gender)) return subject;
  if (fits(cast.current, gender) || goesOn(cast.current, gender)) return cast.current;
  const source = latest(cast.entities, (entity) => fits(entity, gender));
  if (source) return source;
  const anyone = near.at(-1) ?? onlyPerson(cast, gender);
  return anyone ? entityOfPerson(cast, anyone) : (latest(cast.entities, (entity) => goesOn(entity, gender)) ?? otherName(cast, gender));
}

/** Whom "they" means: the last speaker if it is several or nameless, else the latest that is. */
function severalFor({ current, entities }: Cast): Entity | null {
  const several = (entity: Entity) =>
    entity.name !== null &&
    (entity.plural || PLURAL.has(entity.sourceClass) || (entity.sourceClass === 'role' && [...entity.heads].some(isHuman)));
  return current && several(current) ? current : latest(entities, several);
}

/** What "it" means: the last body or document that spoke, else the body named just before. */
function thingFor(cast: Cast): Entity | null {
  const source = latest(cast.entities, ({ sourceClass, name }) => name !== null && NEUTER.has(sourceClass));
  const body = cast.names.bodyList[cast.seenBodies - 1];
  if (source || !body || cast.here - body.last > NEAR) return source;
  const mention = mentionOf(cast.reading, body);
  return namedEntity(cast, mention, classOfBody(mention.name));
}

/** Whom a personal pronoun means; null when nobody fits. What it tells of the gender is kept. */
export function pronounEntity(cast: Cast, pronoun: string): Entity | null {
  const gender = genderOfPronoun(pronoun);
  if (!gender) return pronoun === 'they' ? severalFor(cast) : pronoun === 'it' ? thingFor(cast) : null;
  const entity = personFor(cast, gender);
  if (entity) entity.gender ??= gender;
  return entity;
}
