import { SHORT_FORMS } from '../../lexicons/given-names.ts';
import type { SourceClass } from '../../model/attributed.ts';
import { FIRM_CALLS, FIRMS, GOVERNMENTS, isBodyWord } from '../lookup.ts';
import type { Range } from '../reading.ts';
import type { Gender } from './gender.ts';
import type { Mention } from './mention.ts';

/** One source of the article, under all its names so far. */
export type Entity = {
  readonly id: string;
  /** As printed; null for a pronoun or a fragment that nobody named in the article fits. */
  name: string | null;
  sourceClass: SourceClass;
  /** Lower-case name words, fullest form. */
  words: readonly string[];
  gender: Gender;
  /** Whose it is, of a source without a proper name: "roe" for "Roe's lawyer". */
  owner: string | null;
  readonly heads: Set<string>;
  /** Statements, reports and letters that the source is said to have issued, each with the token where that was said last. */
  readonly issued: Map<string, number>;
  /** Whether "they" means it: a group, or two people. */
  plural: boolean;
  /** The token of its latest cue. */
  seenAt: number;
  /** On what terms it is not named. */
  anonymity: Range | null;
};

const NAMED = new Set<SourceClass>(['person', 'organisation', 'official']);
const BODIES = new Set<SourceClass>(['organisation', 'official']);
const SMALL = new Set(['of', 'for', 'the', 'and', '&']);

const initials = (words: readonly string[]) =>
  words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join('');
const undotted = (word: string) => word.replaceAll('.', '');

/** Whether one is the abbreviation of the other: "Federal Trade Commission", "FTC". */
function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 1 && long.length > 1 && short[0].length > 1 && undotted(short[0]) === initials(long);
}

/** Whether the shorter name is the end of the longer one: "Billionaire Jo Varga", "Jo Varga". */
const endsWith = (long: readonly string[], short: readonly string[]) =>
  short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]);

/** Whether two given names can be one person's: the same, one the beginning of the other ("Ken", "Kenneth"), or a usual short form. */
function sameGiven(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length > 2 && long.startsWith(short)) || SHORT_FORMS.get(short) === long;
}

function samePerson(entity: Entity, name: readonly string[], gender: Gender): boolean {
  if (entity.sourceClass !== 'person' || entity.plural || entity.words.length === 0 || entity.words.at(-1) !== name.at(-1)) return false;
  if (entity.gender && gender && entity.gender !== gender) return false;
  if (entity.words.length < 2 || name.length < 2) return true;
  if (endsWith(entity.words, name) || endsWith(name, entity.words)) return true;
  return sameGiven(entity.words[0], name[0]) || (entity.words[0][0] === name[0][0] && (name[0].length <= 2 || entity.words[0].length <= 2));
}

/** Whether one word stands for the whole name of a body: its head, or the first word of a firm, but no town ("Cleveland" is no "Cleveland Clinic"). */
function standsFor(word: string, name: readonly string[]): boolean {
  const tail = name[name.length - 1];
  if (tail === word) return isBodyWord(word);
  return name[0] === word && !GOVERNMENTS.has(word) && (FIRMS.has(tail) || FIRM_CALLS.has(tail) || !isBodyWord(tail));
}

/** One name within the other: "Russian Defence Ministry", "Defence Ministry"; or an abbreviation. */
function sameBody(entity: Entity, name: readonly string[]): boolean {
  if (!BODIES.has(entity.sourceClass) || entity.words.length === 0) return false;
  if (abbreviates(name, entity.words) || abbreviates(entity.words, name)) return true;
  const [short, long] = name.length < entity.words.length ? [name, entity.words] : [entity.words, name];
  if (short.length === 1 && long.length > 1) return standsFor(short[0], long);
  return short.every((word) => long.includes(word));
}

/** How many of the latest sources are looked through; older ones are forgotten, so that very long texts stay linear. */
const MEMORY = 300;

/** Of the sources that satisfy the test, the one that spoke last. */
export function latest(entities: readonly Entity[], test: (entity: Entity) => boolean): Entity | null {
  let found: Entity | null = null;
  for (let i = entities.length - 1; i >= Math.max(0, entities.length - MEMORY); i--)
    if ((!found || entities[i].seenAt > found.seenAt) && test(entities[i])) found = entities[i];
  return found;
}

/** The latest entity that a name can stand for. */
export function withName(entities: readonly Entity[], name: readonly string[], gender: Gender): Entity | null {
  return latest(entities, (entity) => NAMED.has(entity.sourceClass) && (samePerson(entity, name, gender) || sameBody(entity, name)));
}

/** Whether nothing speaks against it that somebody owns the entity: "Roe's campaign" is not "the Poe campaign", but may be "the campaign". */
function isOwnedBy({ owner }: Entity, claimed: string | null): boolean {
  return claimed === null || owner === null || owner === claimed;
}

/** The latest entity that is called by the noun: "the ministry", "the spokesman", "the company". */
export function withHead(entities: readonly Entity[], head: string, owner: string | null): Entity | null {
  return latest(entities, (entity) => entity.heads.has(head) && isOwnedBy(entity, owner));
}

/** The entity that issued such a document last. */
export function issuerOf(entities: readonly Entity[], noun: string): Entity | null {
  let found: Entity | null = null;
  for (let i = entities.length - 1; i >= Math.max(0, entities.length - MEMORY); i--) {
    const at = entities[i].issued.get(noun);
    if (at !== undefined && at > (found?.issued.get(noun) ?? -1)) found = entities[i];
  }
  return found;
}

/** Adds what a further mention tells about the entity. */
export function enrich(entity: Entity, mention: Mention, name: string): void {
  for (const role of mention.roles) entity.heads.add(role);
  entity.gender ??= mention.gender;
  const shorter = entity.sourceClass === 'person' && mention.name.length >= 2 && endsWith(entity.words, mention.name);
  const longer = mention.name.length > entity.words.length && NAMED.has(entity.sourceClass);
  const prefixed = entity.sourceClass === 'person' && entity.words.length >= 2 && endsWith(mention.name, entity.words);
  if (shorter || (longer && !prefixed)) {
    entity.words = mention.name;
    entity.name = name;
  }
}
