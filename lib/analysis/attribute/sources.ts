import type { SourceClass } from '../model/attributed.ts';
import type { Classified } from '../model/classified.ts';
import type { Sentence } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { type Cast, coupleEntity, create, namedEntity, print } from './cast.ts';
import { definiteEntity } from './definites.ts';
import type { Draft } from './draft.ts';
import { type Entity, latest } from './entities.ts';
import { labelledEntity } from './interview.ts';
import { labelOf } from './label.ts';
import { STATEMENTS } from './lookup.ts';
import { type Mention, mentionOf } from './mention.ts';
import { isOpeningWord, namesIn } from './names.ts';
import { phraseBefore } from './phrases.ts';
import { genderOfPronoun } from './pronoun-words.ts';
import { pronounEntity } from './pronouns.ts';
import { CAPITAL, COMMA, is, type Range, type Reading, wordAt } from './reading.ts';
import type { Relation } from './relations.ts';
import { classOf } from './source-class.ts';
import { termsOf } from './terms.ts';

export type Named = {
  readonly sourceId: string | null;
  readonly sourceName: string | null;
  readonly sourceClass: SourceClass;
  readonly anonymity: Span | null;
};

const AGENTLESS: Named = { sourceId: null, sourceName: null, sourceClass: 'agentless', anonymity: null };
const RELATIVE = new Set(['who', 'which', 'that']);
const NAMED = new Set<SourceClass>(['person', 'organisation', 'official']);
/** Stands for a dateline among the words that call nobody by anything. */
const DATELINE = '(dateline)';
/** Tokens before a cue in which an issued document is named. */
const REACH = 40;

/** What a relative pronoun stands for. */
function antecedent({ reading }: Cast, at: number, floor: number): Mention | null {
  const end = is(reading, at - 1, COMMA) ? at - 1 : at;
  let name = end;
  while (name > floor && is(reading, name - 1, CAPITAL)) name--;
  const phrase = phraseBefore(reading, end, name < end ? name : floor);
  const mention = phrase ? mentionOf(reading, phrase) : null;
  return mention?.pronoun ? null : mention;
}

const isSurname = ({ names }: Cast, { name, definite }: Mention) => !definite && name.length === 1 && names.bySurname.has(name[0]);

/** Whether the words are the place and agency that a block opens with: "PORT QUILL (NPA) —". */
function isDateline({ text, tokens }: Reading, { first, last }: Range): boolean {
  if (first > 0 && !text.slice(tokens.end[first - 1], tokens.start[first]).includes('\n')) return false;
  const print = text.slice(tokens.start[first], tokens.end[last - 1]);
  return (
    print === print.toUpperCase() && (print.endsWith(')') || /^\s*[—–-]/.test(text.slice(tokens.end[last - 1], tokens.end[last - 1] + 3)))
  );
}

/** A dateline is no name, nor is a mention whose only capital opens its sentence. */
function mentionAt(cast: Cast, range: Range): Mention {
  const mention = mentionOf(cast.reading, range);
  const { printed, name } = mention;
  if (isDateline(cast.reading, range)) return { ...mention, name: [], printed: range, pronoun: DATELINE };
  const lone = name.length === 1 && printed.last === printed.first + 1 && printed.first === mention.range.first;
  if (!lone || isSurname(cast, mention) || !isOpeningWord(cast.reading, cast.names, printed.first)) return mention;
  return { ...mention, name: [], printed: mention.range };
}

/** The nameless source of which the words mean one: "one of the employees" after employees who asked not to be named. */
function wholeOf({ reading, entities }: Cast, { head, range }: Mention): Entity | null {
  if (head !== 'one' || wordAt(reading, range.first + 1) !== 'of') return null;
  const noun = wordAt(reading, range.last - 1);
  return latest(entities, ({ sourceClass, heads }) => sourceClass === 'anonymous' && heads.has(noun));
}

/** A source without a proper name, known or new. */
function unnamedEntity(cast: Cast, mention: Mention, sourceClass: SourceClass): Entity {
  const whole = wholeOf(cast, mention);
  const name = labelOf(cast.reading, mention, sourceClass);
  const key = name ?? mention.pronoun ?? print(cast.reading, mention.range);
  const gender = mention.gender ?? genderOfPronoun(mention.pronoun);
  const known = cast.byName.get(key.toLowerCase());
  if (known) return known;
  const entity = create(cast, { ...mention, gender }, whole ? 'anonymous' : sourceClass, name, key);
  if (whole) {
    entity.anonymity = whole.anonymity;
    entity.heads.add(wordAt(cast.reading, mention.range.last - 1).replace(/s$/, ''));
  }
  return entity;
}

function entityOf(cast: Cast, mention: Mention, sentence: Sentence): Entity {
  if (mention.pronoun && RELATIVE.has(mention.pronoun)) {
    const meant = antecedent(cast, mention.range.first, sentence.first);
    if (meant) return entityOf(cast, meant, sentence);
  }
  const known = mention.pronoun ? pronounEntity(cast, mention.pronoun) : definiteEntity(cast, mention);
  if (known) return known;
  const sourceClass = isSurname(cast, mention) ? 'person' : classOf(cast.reading, mention);
  if (mention.couple && mention.name.length > 0) return coupleEntity(cast, mention, sourceClass);
  if (mention.name.length > 0 && NAMED.has(sourceClass)) return namedEntity(cast, mention, sourceClass);
  return unnamedEntity(cast, mention, sourceClass);
}

/** Remembers the statement or report that a source is said to have made in the sentence of the cue. */
function noteIssued(reading: Reading, { head }: Draft, sentence: Sentence, entity: Entity): void {
  if (entity.sourceClass === 'document') return;
  for (let i = Math.max(sentence.first, head - REACH); i < Math.min(sentence.last, head + 12); i++)
    if (reading.quoteOf[i] === 0 && STATEMENTS.has(wordAt(reading, i))) entity.issued.set(wordAt(reading, i), head);
}

function advance(cast: Cast, to: number): void {
  const { people, bodyList } = cast.names;
  while (cast.seen < people.length && people[cast.seen].range.last <= to) cast.seen++;
  while (cast.seenBodies < bodyList.length && bodyList[cast.seenBodies].last <= to) cast.seenBodies++;
  cast.here = to;
}

/** Sees to it that whoever is not to be named is anonymous, and keeps the words that say so. */
function noteTerms(cast: Cast, { draft, sentence }: Relation, next: Sentence | null, mention: Mention, entity: Entity): void {
  const terms = termsOf(cast.reading, draft, mention, entity.sourceClass, sentence, next);
  if (!terms) return;
  entity.sourceClass = 'anonymous';
  entity.anonymity ??= terms;
}

function nameOne(cast: Cast, relation: Relation, next: Sentence | null): Entity | null {
  const { draft, sentence } = relation;
  if (!draft.source) return null;
  advance(cast, draft.source.first);
  const mention = mentionAt(cast, draft.source);
  const entity = labelledEntity(cast, draft, mention) ?? entityOf(cast, mention, sentence);
  noteIssued(cast.reading, draft, sentence, entity);
  noteTerms(cast, relation, next, mention, entity);
  entity.seenAt = draft.head;
  cast.current = entity;
  cast.spokeAt = draft.head;
  return entity;
}

function namedAs({ tokens }: Reading, { id, name, sourceClass, anonymity }: Entity): Named {
  const span = anonymity && { start: tokens.start[anonymity.first], end: tokens.end[anonymity.last - 1] };
  return { sourceId: id, sourceName: name, sourceClass, anonymity: span };
}

/** The sentence behind each relation's own, found in one pass over both. */
function sentencesAfter(doc: Classified, relations: readonly Relation[]): readonly (Sentence | null)[] {
  const places = new Map(doc.sentences.map((sentence, i) => [sentence, i]));
  return relations.map(({ sentence }) => doc.sentences[(places.get(sentence) ?? doc.sentences.length) + 1] ?? null);
}

/**
 * Who each relation's source is, after full names, surnames, abbreviations, pronouns, "the ministry" and "the statement" are merged.
 * A source that is only a pronoun or a fragment has an id and a class, and no name.
 */
export function nameSources(doc: Classified, reading: Reading, relations: readonly Relation[]): readonly Named[] {
  const names = namesIn(doc, reading);
  const cast: Cast = { reading, names, entities: [], byName: new Map(), seen: 0, seenBodies: 0, here: 0, current: null, spokeAt: -1 };
  const after = sentencesAfter(doc, relations);
  const found = relations.map((relation, i) => nameOne(cast, relation, after[i]));
  return found.map((entity) => (entity ? namedAs(reading, entity) : AGENTLESS));
}
