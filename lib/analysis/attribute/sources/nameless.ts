import type { SourceClass } from '../../model/attributed.ts';
import { wordAt } from '../reading.ts';
import { type Cast, create, print } from './cast.ts';
import { type Entity, latest } from './entities.ts';
import { labelOf } from './label.ts';
import type { Mention } from './mention.ts';
import { genderOfPronoun } from './pronoun-words.ts';

/** The nameless source of which the words mean one: "one of the employees" after employees who asked not to be named. */
function wholeOf({ reading, entities }: Cast, { head, range }: Mention): Entity | null {
  if (head !== 'one' || wordAt(reading, range.first + 1) !== 'of') return null;
  const noun = wordAt(reading, range.last - 1);
  return latest(entities, ({ sourceClass, heads }) => sourceClass === 'anonymous' && heads.has(noun));
}

/** A source without a proper name, known or new. */
export function namelessEntity(cast: Cast, mention: Mention, sourceClass: SourceClass): Entity {
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
