import type { AttributionKind } from '#lib/store/corrections.ts';
import type { CheckCounts } from './attribution-check.ts';

/** Who is meant, in words; `name` null is nobody named. */
export type NamedSource = { readonly name: string | null; readonly class: string };

/** What an analyst put right in the attributions of an article. */
export type ViewAttributionCorrection = {
  readonly id: number;
  readonly kind: AttributionKind;
  /** The words that it is about. */
  readonly words: string;
  /** Where the relation that it made begins now; null where there is none. */
  readonly start: number | null;
  /** The source before; null of a relation that was not there. */
  readonly from: NamedSource | null;
  /** The source since; null of what is no attribution. */
  readonly to: NamedSource | null;
  readonly who: string;
  readonly why: string | null;
  readonly createdAt: string;
  readonly undoneAt: string | null;
  /** `stale`: made on another text of the article; `unfit`: it fits nothing in the text as it is analysed now; `superseded`: a later one stands. */
  readonly standing: 'in-force' | 'undone' | 'stale' | 'unfit' | 'superseded';
};

/** That all attributions of the article were looked at. */
export type ViewCheck = { readonly id: number; readonly who: string; readonly createdAt: string; readonly counts: CheckCounts };
