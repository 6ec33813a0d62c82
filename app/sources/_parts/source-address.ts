import { type Params, withParams } from '../../_ui/links.ts';

/** Search params that belong to one list of sources or quotations, and to no other. */
export const OF_THE_LIST = {
  class: null,
  name: null,
  sort: null,
  direction: null,
  claim: null,
  type: null,
  stance: null,
  said: null,
  page: null,
  size: null,
};

/** The address of a source with the filters of the screen, some of them changed. */
export function sourceAddress(key: string, params: Params, changes: Readonly<Record<string, string | null>> = {}): string {
  const query = withParams(params, { ...OF_THE_LIST, ...changes });
  return `/sources/${encodeURIComponent(key)}${query === '?' ? '' : query}`;
}
