import { DOCUMENTS, FIRM_CALLS, isBodyWord, MEDIA_CALLS, MEDIA_NAMES, STATEMENTS } from '../lookup.ts';
import { type Range, wordAt } from '../reading.ts';
import type { Cast } from './cast.ts';
import { namedEntity } from './cast.ts';
import { type Entity, issuerOf, latest, withHead } from './entities.ts';
import { type Mention, mentionOf } from './mention.ts';
import { bare } from './name-words.ts';
import { classOfBody } from './source-class.ts';

/** How many people and bodies named before are looked back over. */
const REACH = 60;
/** Nouns for one office under several names. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    spokesman: ['spokesman', 'spokesperson'],
    spokeswoman: ['spokeswoman', 'spokesperson'],
    spokesperson: ['spokesperson', 'spokesman', 'spokeswoman'],
    chairman: ['chairman', 'chair'],
    chairwoman: ['chairwoman', 'chair'],
    chair: ['chair', 'chairman', 'chairwoman'],
    congressman: ['congressman', 'representative'],
    congresswoman: ['congresswoman', 'representative'],
    lawmaker: ['lawmaker', 'representative', 'senator', 'mp', 'congressman', 'congresswoman'],
    attorney: ['attorney', 'lawyer'],
    lawyer: ['lawyer', 'attorney', 'solicitor', 'barrister'],
    executive: ['executive', 'ceo'],
    ceo: ['ceo', 'executive'],
    nominee: ['nominee', 'candidate'],
    candidate: ['candidate', 'nominee'],
  }),
);

/** The person before the cue whom the text introduces by the noun: "the governor" after "Gov. Roe". */
function personCalled(cast: Cast, nouns: readonly string[]): Entity | null {
  const { people } = cast.names;
  for (let i = cast.seen - 1; i >= Math.max(0, cast.seen - REACH); i--)
    if (people[i].heads.some((head) => nouns.includes(head))) return namedEntity(cast, mentionOf(cast.reading, people[i].range), 'person');
  return null;
}

function entityOfBody(cast: Cast, range: Range): Entity {
  const mention = mentionOf(cast.reading, range);
  return namedEntity(cast, mention, classOfBody(mention.name));
}

/** The body named before the cue whose name satisfies the test. */
function bodyNamed(cast: Cast, test: (words: readonly string[]) => boolean): Entity | null {
  const { bodyList } = cast.names;
  for (let i = cast.seenBodies - 1; i >= Math.max(0, cast.seenBodies - REACH); i--) {
    const { first, last } = bodyList[i];
    const words: string[] = [];
    for (let t = first; t < last; t++) words.push(bare(wordAt(cast.reading, t)));
    if (test(words)) return entityOfBody(cast, bodyList[i]);
  }
  return null;
}

const isMedium = (words: readonly string[]) => words.some((word) => MEDIA_NAMES.has(word));
/** A body of whose name no word tells another kind than a firm. */
const isFirm = (words: readonly string[]) =>
  !isMedium(words) && words.every((word) => FIRM_CALLS.has(word) || !isBodyWord(word) || !KINDS.has(word));
/** Words of names that tell a kind of body which "the company" is not. */
const KINDS = new Set(
  `ministry department agency commission committee court police parliament senate congress council university college school hospital union party association league federation
  church museum office board institute charity government authority club army navy house society trust foundation`.split(/\s+/),
);

/** The body that "the agency", "the company" or "the paper" means. */
function bodyCalled(cast: Cast, head: string, owner: string | null): Entity | null {
  const named = isBodyWord(head) ? bodyNamed(cast, (words) => words.at(-1) === head || words[0] === head) : null;
  const test = MEDIA_CALLS.has(head) ? isMedium : FIRM_CALLS.has(head) ? isFirm : null;
  if (named || !test || owner !== null) return owner === null ? named : null;
  const spoke = latest(cast.entities, ({ sourceClass, words }) => sourceClass === 'organisation' && words.length > 0 && test(words));
  return spoke ?? bodyNamed(cast, test);
}

/** The document so called, or who issued one: whichever the text spoke of last. */
function documentCalled({ entities }: Cast, head: string): Entity | null {
  const document = latest(entities, (entity) => entity.heads.has(head) && entity.sourceClass === 'document');
  const issuer = STATEMENTS.has(head) ? issuerOf(entities, head) : null;
  if (!issuer || !document) return issuer ?? document;
  return document.seenAt > (issuer.issued.get(head) ?? -1) ? document : issuer;
}

function known(cast: Cast, nouns: readonly string[], owner: string | null): Entity | null {
  for (const noun of nouns) {
    const entity = withHead(cast.entities, noun, owner);
    if (!entity) continue;
    if (entity.words.length === 0) entity.owner ??= owner;
    return entity;
  }
  return null;
}

/** Whom "the ministry", "the spokesman", "the company" or "the statement" means; null where the text named nobody so. */
export function definiteEntity(cast: Cast, { definite, head, name, owner }: Mention): Entity | null {
  if (!definite || name.length > 1) return null;
  if (name.length === 1) return latest(cast.entities, ({ plural, heads }) => plural && heads.has(head));
  if (DOCUMENTS.has(head) && !MEDIA_CALLS.has(head)) return documentCalled(cast, head);
  const nouns = SAME.get(head) ?? [head];
  return (
    known(cast, nouns, owner) ??
    personCalled(cast, nouns) ??
    bodyCalled(cast, head, owner) ??
    (DOCUMENTS.has(head) ? documentCalled(cast, head) : null)
  );
}
