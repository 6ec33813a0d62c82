import type { Span } from '#lib/analysis/model/span.ts';
import type { ArticleView, ViewAttribution } from '#lib/usecases/articles/article-view.ts';
import { anonymityNote, attributionNote, disclaimerNote, findingNote, type Note, sentenceNote, wordNote } from './notes.ts';

/** A stretch of the text that is drawn: how it looks, the number of the note that explains it, and the relation that it is a part of. */
export type Layer = Span & {
  readonly look: string;
  readonly note: number | null;
  readonly source: number | null;
  readonly act: number | null;
};

export type Layers = { readonly layers: readonly Layer[]; readonly notes: readonly Note[] };

/** Findings about the text as a whole, or about what is drawn already: their words are not marked once more. */
export const ABOUT_THE_WHOLE: ReadonlySet<string> = new Set(['too-little-text', 'not-english', 'single-source']);

const HEAT_STEPS = [0.2, 0.4, 0.6, 0.8];

/** Which of the five steps of heat a probability is. */
export function heatOf(opinion: number): number {
  return HEAT_STEPS.filter((limit) => opinion >= limit).length;
}

/** The line by which a source is drawn: four lines in turn. */
export function lineOf(place: number): number {
  return (place % 4) + 1;
}

/** Collects layers and the notes that explain them. */
type Sheet = {
  readonly draw: (span: Span, look: string, note: Note | null, of?: { readonly source?: number | null; readonly act: number }) => void;
  readonly layers: Layer[];
  readonly notes: Note[];
};

function emptySheet(): Sheet {
  const layers: Layer[] = [];
  const notes: Note[] = [];
  const numbers = new Map<Note, number>();
  const numberOf = (note: Note) => {
    const number = numbers.get(note) ?? notes.push(note) - 1;
    numbers.set(note, number);
    return number;
  };
  const draw: Sheet['draw'] = ({ start, end }, look, note, of) => {
    const relation = { source: of?.source ?? null, act: of?.act ?? null };
    if (start < end) layers.push({ start, end, look, note: note === null ? null : numberOf(note), ...relation });
  };
  return { draw, layers, notes };
}

function drawOpinion({ draw }: Sheet, article: ArticleView): void {
  for (const sentence of article.sentences) {
    if (article.blocks[sentence.block]?.role !== 'body') continue;
    draw(sentence, `is-sentence heat-${heatOf(sentence.opinion)}`, sentenceNote(sentence.opinion, sentence.authorShare));
  }
  const opinion = article.scores.find(({ measure }) => measure.name === 'opinion');
  for (const item of opinion?.evidence ?? []) draw(item, 'is-weight', wordNote(item.exact, item.rule, item.weight));
}

function contentLook(speech: boolean, place: number | null): string {
  if (!speech) return 'is-thought';
  return place === null ? 'is-source' : `is-source source-line-${lineOf(place)}`;
}

function drawRelation({ draw }: Sheet, act: ViewAttribution, place: number | null, note: Note): void {
  const of = { act: act.idx };
  for (const span of act.content) draw(span, contentLook(act.speech, place), note, { ...of, source: place });
  for (const span of act.cue) draw(span, 'is-cue', note, of);
  for (const span of act.source) draw(span, 'is-name', note, of);
  if (act.anonymity !== null) draw(act.anonymity, 'is-anonymity', anonymityNote(act), of);
}

function drawAttribution(sheet: Sheet, { attributions, attributionCorrections, sources, text }: ArticleView): void {
  const places = new Map(sources.map(({ key }, i) => [key, i]));
  const corrections = new Map(attributionCorrections.map((correction) => [correction.id, correction]));
  for (const act of attributions) {
    const place = act.speech ? places.get(act.sourceKey ?? '') : undefined;
    drawRelation(sheet, act, place ?? null, attributionNote(act, text, corrections.get(act.correction ?? 0)));
  }
}

/** Everything that is drawn over the text of an article, with its explanations. */
export function layersOf(article: ArticleView): Layers {
  const sheet = emptySheet();
  for (const voice of article.voices) if (voice.voice === 'author') sheet.draw(voice, 'is-author', null);
  drawOpinion(sheet, article);
  drawAttribution(sheet, article);
  for (const disclaimer of article.disclaimers) {
    const inline = article.blocks[disclaimer.block]?.role === 'body';
    sheet.draw(disclaimer, inline ? 'inline-disclaimer' : 'is-disclaimer', disclaimerNote(disclaimer));
  }
  for (const finding of article.findings) {
    if (ABOUT_THE_WHOLE.has(finding.kind)) continue;
    const note = findingNote(finding);
    for (const span of finding.evidence) sheet.draw(span, 'is-finding', note);
  }
  return { layers: sheet.layers, notes: sheet.notes };
}
