import { VERSION } from '#lib/analysis/version.ts';
import { AppError } from '#lib/errors.ts';
import { type Reading, readerOf } from '../reading/reading.ts';

/** Asks the database; throws `AppError('unavailable')` when it does not answer. */
export async function readReadiness(deps: Reading): Promise<{ readonly ready: true; readonly version: string }> {
  try {
    await readerOf(deps).db.$queryRaw`SELECT 1`;
  } catch (cause) {
    throw new AppError('unavailable', 'The database does not answer.', { cause });
  }
  return { ready: true, version: VERSION };
}
