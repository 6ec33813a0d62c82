import type { FindingRule, Genre, GenreSign } from '../model/analysis.ts';
import { bandOf, type Measured } from '../model/opinion-band.ts';
import type { Evidence } from '../model/score.ts';
import type { Span } from '../model/span.ts';

const ARGUES: ReadonlySet<Genre> = new Set<Genre>(['opinion', 'analysis', 'review']);
const REPORTS: ReadonlySet<Genre> = new Set<Genre>(['report', 'background']);
/** From here on the language contradicts a label of report. */
const HIGH = 0.85;
/** Up to here it contradicts a label of opinion. */
const LOW = 0.1;
const EVEN = 0.5;
const MOST_WORDS = 3;
const LONGEST_VALUE = 60;

/** What one side says: the label, where it stands, and its words. */
function said({ genre, where, value }: GenreSign): string {
  const words = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE).trimEnd()}…` : value;
  return `the ${where} says ${genre} (“${words}”)`;
}

/** What the language says. */
function read(p: number, isClear: boolean): string {
  const likely = `${Math.round(100 * p)} % likely an opinion piece`;
  if (!isClear) return `the language is unclear (${likely})`;
  return `the language reads as ${p >= EVEN ? 'opinion' : 'reporting'} (${likely})`;
}

/** The words that weigh most for what the language reads as. */
function heaviest(p: number, evidence: readonly Evidence[]): readonly Span[] {
  const towards = p >= EVEN ? 1 : -1;
  const words = evidence.filter(({ weight }) => weight * towards > 0).toSorted((a, b) => towards * (b.weight - a.weight));
  return words.slice(0, MOST_WORDS).map(({ start, end }) => ({ start, end }));
}

function contradicts(opinion: GenreSign | undefined, report: GenreSign | undefined, { value, low, high }: Measured): boolean {
  if (opinion && report) return true;
  if (value === null) return false;
  return report ? value >= HIGH && (low ?? value) > EVEN : opinion?.genre === 'opinion' && value <= LOW && (high ?? value) < EVEN;
}

/**
 * Two declared genres that exclude each other, or a declared genre that the language contradicts (METHODS §4): by its value, and by an
 * interval that lies wholly on the other side of the middle. The message gives every side: each label with its place and words, and what the language reads as; the evidence is the labels' words and the words that weigh
 * most in the language.
 */
export const labelConflict: FindingRule = {
  kind: 'label-conflict',
  title: 'Labels that contradict each other, or the language',
  find({ declared, scores }) {
    const opinion = declared.genres.find((sign) => ARGUES.has(sign.genre));
    const report = declared.genres.find((sign) => REPORTS.has(sign.genre));
    const measured: Measured = scores.get('opinionArticle') ?? { value: null };
    const p = measured.value;
    if (!contradicts(opinion, report, measured)) return [];
    const signs = [opinion, report].filter((sign) => sign !== undefined);
    const isClear = signs.length === 1 || bandOf(measured) !== 'unclear';
    const sides = [...signs.map(said), ...(p === null ? [] : [read(p, isClear)])].join('; ');
    const labels = signs.flatMap(({ span }) => (span === null ? [] : [span]));
    const words = p === null ? [] : heaviest(p, scores.get('opinion')?.evidence ?? []);
    const evidence = [...labels, ...words];
    return [{ kind: 'label-conflict', message: `${sides.charAt(0).toUpperCase()}${sides.slice(1)}.`, evidence }];
  },
};
