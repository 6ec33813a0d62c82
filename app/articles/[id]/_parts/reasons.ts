import { DISCLAIMER_KINDS } from '#lib/analysis/model/classified.ts';
import type { ViewBlock } from '#lib/usecases/articles/article-view.ts';
import { kindName } from '../../../_ui/names.ts';

const KINDS: ReadonlySet<string> = new Set(DISCLAIMER_KINDS);

const REASONS: Readonly<Record<string, string>> = {
  'line-model': 'Its words, its shape and the lines around it read like the text of the article.',
  'title-before-text': 'It reads like a title and stands over the text.',
  'under-headline': 'It stands between the headline and the byline.',
  'name-before-text': 'It is a name under the headline.',
  'line-before-text': 'It stands before the text and does not read like it.',
  'title-within-text': 'It reads like the title of another article.',
  'tail-headline': 'It reads like a title and stands after the end of the text.',
  neighbour: 'It is like the lines beside it, and boilerplate comes in runs.',
  'short-line': 'It is a short line outside the text.',
  'line-outside-text': 'It does not read like the text of the article.',
  'other-article': 'It stands in another article of the page.',
  repeat: 'The same line stands twice in the article.',
  'outlet-memory': 'It reads like text, but the outlet prints it again and again.',
  corrected: 'An analyst set this role.',
  clean: 'The text came as the body of an article.',
};

/** Why a block has its role, in one sentence. */
export function reasonOf({ role, rule }: Pick<ViewBlock, 'role' | 'rule'>): string {
  if (KINDS.has(rule)) return `It is a notice: ${kindName(rule)}.`;
  return REASONS[rule] ?? `Its wording or its place in the page is that of ${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}.`;
}

const UNWEIGHED: ReadonlySet<string> = new Set(['corrected', 'clean', 'repeat', 'other-article']);

/** Whether the models had a say in the role, so that what they weighed explains it. */
export function isWeighed({ rule }: Pick<ViewBlock, 'rule'>): boolean {
  return rule in REASONS && !UNWEIGHED.has(rule);
}

/** In how many articles of the outlet the line is, as in “seen in 41 of 52”; null where it does not recur. */
export function recurrenceOf({ seen }: Pick<ViewBlock, 'seen'>): string | null {
  return seen === null ? null : `seen in ${seen.articles} of ${seen.total}`;
}
