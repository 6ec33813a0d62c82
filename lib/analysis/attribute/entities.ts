import type { SourceClass } from '../model/attributed.ts';
import type { Gender, Mention } from './mention.ts';

/** One source of the article, under all its names so far. */
export type Entity = {
  readonly id: string;
  /** As printed; null for a pronoun or a fragment that nobody named in the article fits. */
  name: string | null;
  sourceClass: SourceClass;
  /** Lower-case name words, fullest form. */
  words: readonly string[];
  gender: Gender;
  readonly heads: Set<string>;
  /** Statements, reports and letters that the source is said to have issued. */
  readonly issued: Set<string>;
};

const NAMED = new Set<SourceClass>(['person', 'organisation', 'official']);
const BODIES = new Set<SourceClass>(['organisation', 'official']);
const SMALL = new Set(['of', 'for', 'the', 'and']);

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

function samePerson(entity: Entity, name: readonly string[], gender: Gender): boolean {
  if (entity.sourceClass !== 'person' || entity.words.at(-1) !== name.at(-1)) return false;
  if (entity.gender && gender && entity.gender !== gender) return false;
  if (entity.words.length < 2 || name.length < 2) return true;
  if (endsWith(entity.words, name) || endsWith(name, entity.words)) return true;
  return entity.words[0] === name[0] || (entity.words[0][0] === name[0][0] && (name[0].length <= 2 || entity.words[0].length <= 2));
}

/** Same head and another word in common, or one name within the other: "Russian Defence Ministry", "Defence Ministry". */
function sameBody(entity: Entity, name: readonly string[]): boolean {
  if (!BODIES.has(entity.sourceClass) || entity.words.length === 0) return false;
  if (abbreviates(name, entity.words) || abbreviates(entity.words, name)) return true;
  const common = name.filter((word) => entity.words.includes(word)).length;
  return common === Math.min(name.length, entity.words.length);
}

/** How many of the latest sources are looked through; older ones are forgotten, so that very long texts stay linear. */
const MEMORY = 300;

/** The latest source that satisfies the test. */
export function latest(entities: readonly Entity[], test: (entity: Entity) => boolean): Entity | null {
  for (let i = entities.length - 1; i >= Math.max(0, entities.length - MEMORY); i--) if (test(entities[i])) return entities[i];
  return null;
}

/** The latest entity that a name can stand for. */
export function withName(entities: readonly Entity[], name: readonly string[], gender: Gender): Entity | null {
  return latest(entities, (entity) => NAMED.has(entity.sourceClass) && (samePerson(entity, name, gender) || sameBody(entity, name)));
}

/** The latest entity that is called by the noun: "the ministry", "the spokesman", "the company". */
export function withHead(entities: readonly Entity[], head: string): Entity | null {
  return latest(entities, (entity) => entity.heads.has(head));
}

/** The latest entity that issued such a document. */
export function issuerOf(entities: readonly Entity[], noun: string): Entity | null {
  return latest(entities, (entity) => entity.issued.has(noun));
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
