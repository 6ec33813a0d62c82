import { join } from 'node:path';
import { attribute } from '#lib/analysis/attribute/attribute.ts';
import { isSpeech } from '#lib/analysis/model/attributed.ts';
import { overlaps, type Span } from '#lib/analysis/model/span.ts';
import { cleanArticle } from './clean-article.ts';
import { readJsonl } from './jsonl.ts';
import type { Row, Task } from './task.ts';

type Line = { readonly text: string; readonly para: number; readonly speech: boolean; readonly role: string };
type Discourse = { readonly id: string; readonly sentences: readonly Line[] };

/** Share of a sentence that has to be content of speech for it to be reported speech. */
const LEAST_SHARE = 0.2;

function layOut(lines: readonly Line[]): { text: string; spans: readonly Span[] } {
  let text = '';
  const spans = lines.map((line, i): Span => {
    if (i > 0) text += line.para === lines[i - 1].para ? ' ' : '\n\n';
    const start = text.length;
    text += line.text;
    return { start, end: text.length };
  });
  return { text, spans };
}

function sharedUnits(span: Span, contents: readonly Span[]): number {
  return contents.filter((c) => overlaps(c, span)).reduce((sum, c) => sum + Math.min(c.end, span.end) - Math.max(c.start, span.start), 0);
}

/** Newsdiscourse (Choubey et al. 2020): sentences marked as reported speech; sentences that are no part of the article are left out. */
export const newsdiscourseSpeech: Task = {
  name: 'newsdiscourse-speech',
  title: 'Reported speech by sentence (Newsdiscourse)',
  data: 'newsdiscourse/dev.jsonl',
  published: 'https://github.com/prafulla77/Discourse_Profiling',
  async run(dataDir: string): Promise<readonly Row[]> {
    let tp = 0;
    let fp = 0;
    let fn = 0;
    let n = 0;
    for (const { sentences } of await readJsonl<Discourse>(join(dataDir, 'newsdiscourse/dev.jsonl'))) {
      const lines = sentences.filter(({ role }) => role !== 'NA');
      const { text, spans } = layOut(lines);
      const contents = attribute(cleanArticle(text))
        .attributions.filter(isSpeech)
        .flatMap(({ content }) => content);
      n += lines.length;
      lines.forEach(({ speech }, i) => {
        const found = sharedUnits(spans[i], contents) > LEAST_SHARE * (spans[i].end - spans[i].start);
        if (speech && found) tp++;
        else if (found) fp++;
        else if (speech) fn++;
      });
    }
    const row = (measure: string, value: number, anchor: string, floor: number | null): Row => ({ measure, value, n, anchor, floor });
    return [
      row('reported-speech F1', tp ? (2 * tp) / (2 * tp + fp + fn) : 0, 'simplest rule .743', 0.74),
      row('reported-speech precision', tp / Math.max(1, tp + fp), '', null),
      row('reported-speech recall', tp / Math.max(1, tp + fn), '', null),
    ];
  },
};
