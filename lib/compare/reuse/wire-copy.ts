import { copyKind, type Overlap } from './overlap.ts';

/** Share of an article's text that stands in a credited one, from which the article is wire copy too. */
const MOST_OF_IT = 0.5;

/** Whether an article is wire copy because another one that is credited to an agency has `share` (0–1) of its text. */
export function isWireCopy(overlap: Overlap, share: number): boolean {
  const kind = copyKind(overlap);
  return (kind === 'same' || kind === 'partial') && share >= MOST_OF_IT;
}
