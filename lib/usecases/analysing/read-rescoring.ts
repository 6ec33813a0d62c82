import { BAND_LIMITS, BANDS, type Band } from '#lib/analysis/model/opinion-band.ts';
import { VERSION } from '#lib/analysis/version.ts';
import type { Store } from '#lib/store/client.ts';
import { countStale, type OutletMove, outletMoves, stepMoves } from '#lib/store/rescore-queries.ts';
import { CORE_MEASURES } from '../reading/measures.ts';
import { RESCORE_JOB } from './rescore-articles.ts';

/** What another version of the method made of articles, against the version by which they were scored before. */
export type Rescoring = {
  readonly version: string;
  /** Articles whose scores are still of another version. */
  readonly stale: number;
  /** The job that scores them: waiting, running or failed; null where there is none. */
  readonly job: { readonly state: string; readonly done: number; readonly total: number | null; readonly error: string | null } | null;
  /** Articles that have scores of both. */
  readonly compared: number;
  /** Those whose band is another. */
  readonly changedBand: number;
  readonly moves: readonly { readonly before: Band; readonly after: Band; readonly articles: number }[];
  /** The means of the measures by outlet before and after, the largest differences first. */
  readonly outlets: readonly OutletMove[];
};

const NONE = BANDS[BANDS.length - 1];
const bandAt = (step: number | null): Band => (step === null ? NONE : BANDS[step]);
const moved = ({ before, after }: OutletMove) => Math.abs(after - before);

/** How many articles wait to be scored again, and what changed for those that were. */
export async function readRescoring({ store }: { readonly store: Store }): Promise<Rescoring> {
  const tx = { db: store.reader, dialect: store.dialect };
  const stale = await countStale(tx, VERSION);
  const job = await tx.db.job.findUnique({ where: { key: RESCORE_JOB }, select: { state: true, done: true, total: true, error: true } });
  const steps = await stepMoves(tx, VERSION, 'opinionArticle', [BAND_LIMITS.mixed, BAND_LIMITS.opinion]);
  const moves = steps.map(({ before, after, articles }) => ({ before: bandAt(before), after: bandAt(after), articles }));
  const sum = (rows: typeof moves) => rows.reduce((total, { articles }) => total + articles, 0);
  const outlets = await outletMoves(tx, VERSION, CORE_MEASURES);
  return {
    version: VERSION,
    stale,
    job: job === null || job.state === 'done' ? null : job,
    compared: sum(moves),
    changedBand: sum(moves.filter(({ before, after }) => before !== after)),
    moves,
    outlets: outlets.sort((a, b) => moved(b) - moved(a)),
  };
}
