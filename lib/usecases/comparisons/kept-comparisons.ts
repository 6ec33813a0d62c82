import { AppError } from '#lib/errors.ts';
import { cleanText } from '#lib/ingest/clean-text.ts';
import { deleteComparison, type KeptComparison, keepComparison, listComparisons, nameComparison } from '#lib/store/comparisons.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { FEWEST_COMPARED, parseCompare } from './compare-query.ts';

/** A comparison that was kept under a name. */
export type Kept = KeptComparison;

const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 4000;
const PATH = '/compare?';

function nameOf(text: string): string {
  const name = cleanText(text).trim().slice(0, LONGEST_NAME);
  if (name === '') throw new AppError('invalid', 'Give the comparison a name.');
  return name;
}

/** The address when it is that of a comparison of this site; throws `AppError('invalid')`. */
function addressOf(address: string): string {
  const query = address.startsWith(PATH) && address.length <= LONGEST_ADDRESS ? new URLSearchParams(address.slice(PATH.length)) : null;
  if (query === null || parseCompare(query).filters.outlets.length < FEWEST_COMPARED)
    throw new AppError('invalid', 'Only a comparison of two to eight outlets can be kept.');
  return `${PATH}${query}`;
}

const gone = (id: number) => new AppError('not-found', `There is no comparison ${id}.`);

/** The comparisons that were kept, the latest first. */
export function readComparisons(deps: Reading): Promise<KeptComparison[]> {
  return listComparisons(readerOf(deps));
}

/** Keeps the address of a comparison (`/compare?…`) under a name; answers its number. Throws `AppError('invalid')`. */
export async function keepAs({ store }: Reading, given: string, address: string, now: Date): Promise<number> {
  const [name, checked] = [nameOf(given), addressOf(address)];
  return store.transaction((tx) => keepComparison(tx, name, checked, now));
}

/** Gives a kept comparison another name. Throws `AppError`: `invalid`, `not-found`. */
export async function renameKept({ store }: Reading, id: number, given: string): Promise<void> {
  const name = nameOf(given);
  if (!(await store.transaction((tx) => nameComparison(tx, id, name)))) throw gone(id);
}

/** Deletes a kept comparison; `restoreKept` brings it back. Throws `AppError('not-found')`. */
export async function deleteKept({ store }: Reading, id: number, now: Date): Promise<void> {
  if (!(await store.transaction((tx) => deleteComparison(tx, id, now)))) throw gone(id);
}

/** Brings a deleted comparison back. Throws `AppError('not-found')`. */
export async function restoreKept({ store }: Reading, id: number): Promise<void> {
  if (!(await store.transaction((tx) => deleteComparison(tx, id, null)))) throw gone(id);
}
