import type { Disclaimer } from '#lib/analysis/model/classified.ts';
import type { ArticleView, ViewAttribution } from '#lib/usecases/articles/article-view.ts';
import type { ViewAttributionCorrection } from '#lib/usecases/corrections/attribution-view.ts';
import { formatDay } from '../../../_ui/format.ts';
import { className, findingName, kindName } from '../../../_ui/names.ts';

/** Why words are marked: one plain sentence, then the rule or feature with its weight; of a relation also where its content begins, by which it is corrected. */
export type Note = { readonly text: string; readonly rule: string; readonly relation?: number };

const percent = (share: number) => `${Math.round(100 * share)} %`;

const CLAIMS: Readonly<Record<string, string>> = {
  statement: 'is said by',
  document: 'is taken from',
  belief: 'is believed by',
  intention: 'is intended by',
};

const STANCES: Readonly<Record<string, string>> = {
  neutral: 'the cue takes no side',
  endorsing: 'the cue presents it as true',
  distancing: 'the cue keeps a distance',
  arguing: 'the cue presents it as an argument',
};

function cueOf({ cue, correction }: ViewAttribution, text: string): string {
  if (cue.length > 0) return `cue “${cue.map(({ start, end }) => text.slice(start, end)).join(' … ')}”`;
  return correction === undefined ? 'no cue, by its quotation marks' : 'no cue';
}

/** What a relation between words and a source says, and who corrected it where somebody did. */
export function attributionNote(act: ViewAttribution, text: string, by: ViewAttributionCorrection | undefined): Note {
  const who = act.sourceName ?? 'nobody named';
  const why = by === undefined || by.why === null ? '' : `: “${by.why}”`;
  const how = by === undefined ? `confidence ${act.confidence.toFixed(2)}` : `corrected by ${by.who} on ${formatDay(by.createdAt)}${why}`;
  return {
    text: `This ${CLAIMS[act.claim]} ${who} (${className(act.sourceClass)}); ${STANCES[act.stance]}.`,
    rule: `${act.type} ${act.claim}, ${cueOf(act, text)}, ${how}`,
    relation: act.content[0].start,
  };
}

/** What the article says about the terms on which a source is not named. */
export function anonymityNote({ sourceName }: ViewAttribution): Note {
  return { text: `Why, or on what terms, ${sourceName ?? 'the source'} is not named.`, rule: 'terms of anonymity' };
}

/** What a sentence reads as. */
export function sentenceNote(opinion: number, authorShare: number): Note {
  const whose =
    authorShare === 0
      ? 'None of its words are the author’s, so it weighs nothing'
      : `${percent(authorShare)} of its words are the author’s`;
  return {
    text: `People would call this sentence opinion with a probability of ${percent(opinion)}. ${whose}.`,
    rule: 'sentence model, judged as printed',
  };
}

/** What a word does to the opinion probability of its sentence. */
export function wordNote(word: string, rule: string, weight: number): Note {
  const where = weight > 0 ? 'opinion' : 'reporting';
  const sign = weight > 0 ? '+' : '−';
  return {
    text: `“${word}” pushes its sentence towards ${where}.`,
    rule: `${rule}, weight ${sign}${Math.abs(weight).toFixed(2)} log-odds`,
  };
}

/** What a disclaimer is of. */
export function disclaimerNote({ kinds, placement, scope, repeats }: Disclaimer): Note {
  const times = repeats > 1 ? `, ${repeats} times in this article` : '';
  return { text: `Disclaimer: ${kinds.map(kindName).join(' and ')}.`, rule: `at ${placement}, about the ${scope}${times}` };
}

/** What a finding says about these words. */
export function findingNote({ kind, message }: ArticleView['findings'][number]): Note {
  return { text: `${findingName(kind)}: ${message}`, rule: `finding ${kind}` };
}
