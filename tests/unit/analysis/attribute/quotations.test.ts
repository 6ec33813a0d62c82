import { describe, expect, it } from 'vitest';
import { quotationsOf } from '#lib/analysis/attribute/quotations.ts';
import { classifiedArticle } from './article.ts';

/** The quotations of a text as printed; `+` before those that go on from the block before. */
function quotations(text: string): string[] {
  const doc = classifiedArticle(text);
  return quotationsOf(doc).map(
    ({ first, last, continues }) => (continues ? '+' : '') + doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]),
  );
}

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['curly', 'She said “we wait” and left.', ['“we wait”']],
  ['straight', 'She said "we wait" and left.', ['"we wait"']],
  ['low and high', 'She said „we wait“ and left.', ['„we wait“']],
  ['low and right', 'She said „we wait” and left.', ['„we wait”']],
  ['angles', 'She said «we wait» and left.', ['«we wait»']],
  ['angles turned round', 'She said »we wait« and left.', ['»we wait«']],
  ['two apostrophes', "She said ''we wait'' and left.", ["''we wait''"]],
  ['backticks and apostrophes', "She said ``we wait'' and left.", ["``we wait''"]],
  ['single curly', 'She said ‘we wait’ and left.', ['‘we wait’']],
  ['single straight', "She said 'we wait' and left.", ["'we wait'"]],
  ['a comma within', '“We wait,” she said.', ['“We wait,”']],
  ['two of a sentence', '“We wait,” she said, “and see.”', ['“We wait,”', '“and see.”']],
  ['single ones in double ones', '“She said ‘wait’ to us,” he said.', ['“She said ‘wait’ to us,”']],
  ['double ones in single ones', '‘She said “wait” to us,’ he said.', ['“wait”']],
  ['apostrophes in single ones', '‘I don’t know the miller’s name,’ she said.', ['‘I don’t know the miller’s name,’']],
  ['apostrophes alone', "The miller's men don't wait; the '90s and the workers' union did.", []],
  ['curly apostrophes alone', 'The miller’s men don’t wait, and the workers’ union did.', []],
  ['inches', 'The beam is 12" wide.', []],
  ['one that is never closed', 'She said “we wait and left.', ['“we wait and left.']],
  ['one that the next one ends', '“We wait, she said. “We see,” she added.', ['“We wait, she said. “We see,”']],
  ['one over paragraphs that each reopen it', '“We wait.\n\n“We see,” she said.', ['“We wait.', '+“We see,”']],
  ['straight ones over paragraphs', '"We wait.\n\n"We see," she said.', ['"We wait.', '+"We see,"']],
  ['two of two speakers', '“We wait,” she said.\n\n“We see,” he said.', ['“We wait,”', '“We see,”']],
  ['brackets around it', 'The plan (“the mill”) stands.', ['“the mill”']],
  ['a dash before it', 'One word—“wait”—was enough.', ['“wait”']],
];

describe('quotations', () => {
  it.each(CASES)('are read: %s', (_, text, expected) => expect(quotations(text)).toEqual(expected));
});
