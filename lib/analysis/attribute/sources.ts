import type { SourceClass } from '../model/attributed.ts';
import type { Classified } from '../model/classified.ts';
import type { Sentence } from '../model/document.ts';
import { type Cast, create, namedEntity, print } from './cast.ts';
import type { Draft } from './draft.ts';
import { type Entity, issuerOf, withHead } from './entities.ts';
import { labelOf } from './label.ts';
import { STATEMENTS } from './lookup.ts';
import { type Mention, mentionOf } from './mention.ts';
import { isOpeningWord, namesIn } from './names.ts';
import { phraseBefore } from './phrases.ts';
import { genderOfPronoun, pronounEntity } from './pronouns.ts';
import { CAPITAL, COMMA, is, type Range, type Reading, wordAt } from './reading.ts';
import type { Relation } from './relations.ts';
import { classOf } from './source-class.ts';

export type Named = { readonly sourceId: string | null; readonly sourceName: string | null; readonly sourceClass: SourceClass };

const AGENTLESS: Named = { sourceId: null, sourceName: null, sourceClass: 'agentless' };
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

/** Whom "the ministry", "the spokesman" or "the statement" means. */
function aliased(cast: Cast, { definite, head }: Mention): Entity | null {
  if (!definite) return null;
  return (STATEMENTS.has(head) ? issuerOf(cast.entities, head) : null) ?? withHead(cast.entities, head);
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
  const lone = name.length === 1 && printed.last === printed.first + 1 && printed.first === range.first;
  if (!lone || isSurname(cast, mention) || !isOpeningWord(cast.reading, cast.names, printed.first)) return mention;
  return { ...mention, name: [], printed: range };
}

function entityOf(cast: Cast, mention: Mention, sentence: Sentence): Entity {
  if (mention.pronoun && RELATIVE.has(mention.pronoun)) {
    const meant = antecedent(cast, mention.range.first, sentence.first);
    if (meant) return entityOf(cast, meant, sentence);
  }
  const known = mention.pronoun ? pronounEntity(cast, mention.pronoun) : null;
  if (known) return known;
  const sourceClass = isSurname(cast, mention) ? 'person' : classOf(cast.reading, mention, sentence.last);
  if (mention.name.length > 0 && NAMED.has(sourceClass)) return namedEntity(cast, mention, sourceClass);
  const name = labelOf(cast.reading, mention, sourceClass);
  const key = name ?? mention.pronoun ?? print(cast.reading, mention.range);
  const gender = mention.gender ?? genderOfPronoun(mention.pronoun);
  return aliased(cast, mention) ?? cast.byName.get(key.toLowerCase()) ?? create(cast, { ...mention, gender }, sourceClass, name, key);
}

/** Remembers the statement or report that a source is said to have made in the sentence of the cue. */
function noteIssued(reading: Reading, { head }: Draft, sentence: Sentence, entity: Entity): void {
  if (entity.sourceClass === 'document') return;
  for (let i = Math.max(sentence.first, head - REACH); i < Math.min(sentence.last, head + 12); i++)
    if (reading.quoteOf[i] === 0 && STATEMENTS.has(wordAt(reading, i))) entity.issued.add(wordAt(reading, i));
}

function advance(cast: Cast, to: number): void {
  const { people } = cast.names;
  while (cast.seen < people.length && people[cast.seen].range.last <= to) cast.seen++;
}

function nameOne(cast: Cast, { draft, sentence }: Relation): Entity | null {
  if (!draft.source) return null;
  advance(cast, draft.source.first);
  const entity = entityOf(cast, mentionAt(cast, draft.source), sentence);
  noteIssued(cast.reading, draft, sentence, entity);
  cast.current = entity;
  cast.spokeAt = draft.head;
  return entity;
}

/**
 * Who each relation's source is, after full names, surnames, abbreviations, pronouns, "the ministry" and "the statement" are merged.
 * A source that is only a pronoun or a fragment has an id and a class, and no name.
 */
export function nameSources(doc: Classified, reading: Reading, relations: readonly Relation[]): readonly Named[] {
  const cast: Cast = { reading, names: namesIn(doc, reading), entities: [], byName: new Map(), seen: 0, current: null, spokeAt: -1 };
  const found = relations.map((relation) => nameOne(cast, relation));
  return found.map((entity) => (entity ? { sourceId: entity.id, sourceName: entity.name, sourceClass: entity.sourceClass } : AGENTLESS));
}
