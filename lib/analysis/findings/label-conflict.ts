import type { FindingRule, Genre } from '../model/analysis.ts';

const ARGUES: ReadonlySet<Genre> = new Set<Genre>(['opinion', 'analysis', 'review']);
const REPORTS: ReadonlySet<Genre> = new Set<Genre>(['report', 'background']);
const HIGH = 0.85;
const LOW = 0.1;

/** Two declared genres that exclude each other, or a declared genre that the language contradicts (METHODS §4). */
export const labelConflict: FindingRule = {
  kind: 'label-conflict',
  title: 'Labels that contradict each other, or the language',
  find({ declared, scores }) {
    const opinion = declared.genres.find((sign) => ARGUES.has(sign.genre));
    const report = declared.genres.find((sign) => REPORTS.has(sign.genre));
    const spans = (...signs: (typeof opinion)[]) => signs.flatMap((sign) => (sign?.span ? [sign.span] : []));
    if (opinion && report) {
      const message = `The ${opinion.where} says ${opinion.genre}, the ${report.where} says ${report.genre} (“${report.value.slice(0, 60)}”).`;
      return [{ kind: 'label-conflict', message, evidence: spans(opinion, report) }];
    }
    const measured = scores.get('opinionArticle')?.value ?? null;
    if (measured === null) return [];
    const percent = `${Math.round(100 * measured)} % likely an opinion piece by its language`;
    if (report && measured >= HIGH)
      return [{ kind: 'label-conflict', message: `Labelled ${report.genre} (${report.where}), but ${percent}.`, evidence: spans(report) }];
    if (opinion?.genre === 'opinion' && measured <= LOW)
      return [{ kind: 'label-conflict', message: `Labelled opinion (${opinion.where}), but only ${percent}.`, evidence: spans(opinion) }];
    return [];
  },
};
