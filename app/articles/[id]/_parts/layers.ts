import type { Span } from '#lib/analysis/model/span.ts';
import type { ArticleView } from '#lib/usecases/article-view.ts';
import { attributionNote, disclaimerNote, findingNote, type Note, sentenceNote, wordNote } from './notes.ts';

/** A stretch of the text that is drawn: how it looks, and the number of the note that explains it. */
export type Layer = Span & { readonly look: string; readonly note: number | null; readonly source: number | null };

export type Layers = { readonly layers: readonly Layer[]; readonly notes: readonly Note[] };

const HEAT_STEPS = [0.2, 0.4, 0.6, 0.8];

/** Which of the five steps of heat a probability is. */
export function heatOf(opinion: number): number {
  return HEAT_STEPS.filter((limit) => opinion >= limit).length;
}

/** The line by which a source is drawn: four lines in turn. */
export function lineOf(place: number): number {
  return (place % 4) + 1;
}

function isBody(article: ArticleView, offset: number): boolean {
  const block = article.blocks.find(({ start, end }) => start <= offset && offset < end);
  return block?.role === 'body';
}

/** Everything that is drawn over the text of an article, with its explanations. */
export function layersOf(article: ArticleView): Layers {
  const notes: Note[] = [];
  const layers: Layer[] = [];
  const add = ({ start, end }: Span, look: string, note: number | null, source: number | null = null) => {
    if (start < end) layers.push({ start, end, look, note, source });
  };
  const explain = (note: Note) => notes.push(note) - 1;
  const places = new Map(article.sources.map(({ key }, i) => [key, i]));

  for (const voice of article.voices) if (voice.voice === 'author') add(voice, 'is-author', null);
  for (const sentence of article.sentences) {
    if (article.blocks[sentence.block]?.role !== 'body') continue;
    add(sentence, `is-sentence heat-${heatOf(sentence.opinion)}`, explain(sentenceNote(sentence.opinion, sentence.authorShare)));
  }
  for (const { start, end, exact, rule, weight } of article.scores.find(({ measure }) => measure.name === 'opinion')?.evidence ?? [])
    add({ start, end }, 'is-weight', explain(wordNote(exact, rule, weight)));
  for (const act of article.attributions) {
    const note = explain(attributionNote(act, article.text));
    const place = act.sourceKey === null ? null : (places.get(act.sourceKey) ?? null);
    const line = place === null ? '' : ` source-line-${lineOf(place)}`;
    const look = act.speech ? `is-source${line}` : 'is-thought';
    for (const span of act.content) add(span, look, note, place);
    for (const span of act.cue) add(span, 'is-cue', note);
    for (const span of act.source) add(span, 'is-name', note);
  }
  for (const disclaimer of article.disclaimers)
    add(disclaimer, isBody(article, disclaimer.start) ? 'inline-disclaimer' : 'is-disclaimer', explain(disclaimerNote(disclaimer)));
  for (const finding of article.findings) {
    const note = explain(findingNote(finding));
    for (const span of finding.evidence) add(span, 'is-finding', note);
  }
  return { layers, notes };
}
