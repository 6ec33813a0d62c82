import type { AttributionCorrection } from '#lib/analysis/model/attribution-correction.ts';
import type { AttributionKind } from '#lib/store/corrections.ts';

type WithoutId<C> = C extends unknown ? Omit<C, 'id'> : never;

/** A correction before it has a number. */
export type GivenCorrection = WithoutId<AttributionCorrection>;

/** A correction of an attribution in the form in which it is kept. */
export function keptValue({ kind: _, ...what }: GivenCorrection): string {
  return JSON.stringify(what);
}

/** Reads what `keptValue` wrote. */
export function keptAttribution({ id, kind, value }: { readonly id: number; readonly kind: AttributionKind; readonly value: string }) {
  return { ...JSON.parse(value), id, kind } as AttributionCorrection;
}

/** What a correction takes the place of: who the source was; null for a relation that was not there. */
export type Before = { readonly sourceName: string | null; readonly sourceClass: string } | null;
