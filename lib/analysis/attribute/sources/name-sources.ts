import type { SourceClass } from '../../model/attributed.ts';
import type { Classified } from '../../model/classified.ts';
import type { Sentence } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { DOCUMENTS, GROUPS, isBodyWord, ROLES } from '../lookup.ts';
import { CAPITAL, COMMA, DETERMINER, is, POSSESSIVE, type Range, type Reading } from '../reading.ts';
import type { Relation } from '../relations.ts';
import { phraseBefore } from '../rules/phrases.ts';
import { termsOfText } from './anonymity.ts';
import { type Cast, coupleEntity, namedEntity } from './cast.ts';
import { definiteEntity } from './definites.ts';
import type { Entity } from './entities.ts';
import { askingLabels, labelledEntity, mainPerson } from './interview.ts';
import { noteIssued } from './issued.ts';
import { type Mention, mentionOf } from './mention.ts';
import { namelessEntity } from './nameless.ts';
import { isOpeningWord, namesIn } from './names.ts';
import { pronounEntity } from './pronouns.ts';
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

/** Whether a phrase found before a relative pronoun is a noun phrase for sure: a name, a noun of some kind of source, or one with a determiner. */
function isNoun(reading: Reading, { pronoun, name, head, range }: Mention): boolean {
  if (pronoun) return false;
  const known = ROLES.has(head) || GROUPS.has(head) || DOCUMENTS.has(head) || isBodyWord(head);
  return name.length > 0 || known || is(reading, range.first, DETERMINER | POSSESSIVE);
}

/** What a relative pronoun stands for. */
function antecedent({ reading }: Cast, { pronoun, range }: Mention, floor: number): Mention | null {
  const at = range.first;
  const end = is(reading, at - 1, COMMA) ? at - 1 : at;
  let name = end;
  while (name > floor && is(reading, name - 1, CAPITAL)) name--;
  const phrase = phraseBefore(reading, end, name < end ? name : floor);
  const mention = phrase ? mentionOf(reading, phrase) : null;
  if (!mention || !isNoun(reading, mention)) return null;
  return pronoun === 'which' && classOf(reading, mention) === 'person' ? null : mention;
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

function entityOf(cast: Cast, mention: Mention, sentence: Sentence): Entity {
  const meant = mention.pronoun && RELATIVE.has(mention.pronoun) ? antecedent(cast, mention, sentence.first) : null;
  if (meant) return entityOf(cast, meant, sentence);
  const known = mention.pronoun ? pronounEntity(cast, mention.pronoun) : definiteEntity(cast, mention);
  if (known) return known;
  const sourceClass = isSurname(cast, mention) ? 'person' : classOf(cast.reading, mention);
  if (mention.couple && mention.name.length > 0) return coupleEntity(cast, mention, sourceClass);
  if (mention.name.length > 0 && NAMED.has(sourceClass)) return namedEntity(cast, mention, sourceClass);
  return namelessEntity(cast, mention, sourceClass);
}

function advance(cast: Cast, to: number): void {
  const { people, bodyList, others } = cast.names;
  while (cast.seen < people.length && people[cast.seen].range.last <= to) cast.seen++;
  while (cast.seenBodies < bodyList.length && bodyList[cast.seenBodies].last <= to) cast.seenBodies++;
  while (cast.seenOthers < others.length && others[cast.seenOthers].last <= to) cast.seenOthers++;
  cast.here = to;
}

/** Sees to it that whoever is not to be named is anonymous, and keeps the words that say so. */
function noteTerms(cast: Cast, { draft, sentence }: Relation, next: Sentence | null, mention: Mention, entity: Entity): void {
  const terms = termsOf(cast.reading, cast.terms, draft, mention, entity.sourceClass, sentence, next);
  if (!terms) return;
  entity.sourceClass = 'anonymous';
  entity.anonymity ??= terms;
}

function nameOne(cast: Cast, relation: Relation, place: number): Entity | null {
  const { draft, sentence } = relation;
  if (!draft.source) return null;
  advance(cast, draft.source.first);
  cast.sentence = place;
  const mention = mentionAt(cast, draft.source);
  const entity = labelledEntity(cast, draft, mention) ?? entityOf(cast, mention, sentence);
  noteIssued(cast.reading, draft, sentence, entity);
  noteTerms(cast, relation, cast.reading.doc.sentences[place + 1] ?? null, mention, entity);
  entity.seenAt = draft.head;
  cast.current = entity;
  cast.spokeAt = draft.head;
  return entity;
}

function namedAs({ tokens }: Reading, { id, name, sourceClass, anonymity }: Entity): Named {
  const span = anonymity && { start: tokens.start[anonymity.first], end: tokens.end[anonymity.last - 1] };
  return { sourceId: id, sourceName: name, sourceClass, anonymity: span };
}

/**
 * Who each relation's source is, after full names, surnames, abbreviations, pronouns, "the ministry" and "the statement" are merged.
 * A source that is only a pronoun or a fragment has an id and a class, and no name.
 */
export function nameSources(doc: Classified, reading: Reading, relations: readonly Relation[]): readonly Named[] {
  const names = namesIn(doc, reading);
  const asking = askingLabels(
    reading,
    relations.map(({ draft }) => draft),
  );
  const cast: Cast = {
    reading,
    names,
    main: mainPerson(names),
    asking,
    terms: termsOfText(reading),
    entities: [],
    byName: new Map(),
    seen: 0,
    seenBodies: 0,
    seenOthers: 0,
    here: 0,
    sentence: 0,
    current: null,
    spokeAt: -1,
  };
  const places = new Map(doc.sentences.map((sentence, i) => [sentence, i]));
  const found = relations.map((relation) => nameOne(cast, relation, places.get(relation.sentence) ?? 0));
  return found.map((entity) => (entity ? namedAs(reading, entity) : AGENTLESS));
}
