import { DOCUMENTS } from '../lookup.ts';
import { CAPITAL, DETERMINER, is, LEXICAL, type Reading, wordAt } from '../reading.ts';

/** "and" between two names or two determined nouns: "Ames and Boyd", "the mayor and the council". */
function joins(reading: Reading, i: number): boolean {
  return (
    wordAt(reading, i) === 'and' && is(reading, i - 1, LEXICAL) && is(reading, i - 1, CAPITAL) && is(reading, i + 1, CAPITAL | DETERMINER)
  );
}

/** "by" between a document and who wrote it: "a report by the port office". */
function writes(reading: Reading, i: number): boolean {
  return wordAt(reading, i) === 'by' && DOCUMENTS.has(wordAt(reading, i - 1)) && is(reading, i + 1, CAPITAL | DETERMINER);
}

/** The apostrophe of a plural owner: "the Mill Workers' Union". */
function owns({ tokens, quoteOf }: Reading, i: number): boolean {
  return (
    tokens.lower[i] === "'" &&
    quoteOf[i] === 0 &&
    i > 0 &&
    tokens.end[i - 1] === tokens.start[i] &&
    tokens.lower[i - 1].endsWith('s') &&
    tokens.start[i + 1] === tokens.end[i] + 1
  );
}

/** Whether the token at `i` holds the two halves of one noun phrase together, whatever the phrase. */
export function isJoint(reading: Reading, i: number): boolean {
  return joins(reading, i) || writes(reading, i) || owns(reading, i);
}
