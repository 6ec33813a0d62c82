import { join } from 'node:path';
import { foldOf } from './folds.ts';
import { readJsonl } from './jsonl.ts';
import { type GoldPage, LABELS, lineSamples, type Sample, textSample } from './zoning-data.ts';

/** Sets that name outlets otherwise than by domain. */
const DOMAINS: ReadonlyMap<string, string> = new Map([
  ['nyt', 'nytimes.com'],
  ['usa-today', 'usatoday.com'],
  ['wash-post', 'washingtonpost.com'],
  ['huff-post', 'huffpost.com'],
  ['west-journal', 'westernjournal.com'],
  ['breitbart', 'breitbart.com'],
  ['politico', 'politico.com'],
  ['reuters', 'reuters.com'],
  ['xinhua', 'xinhuanet.com'],
]);
const siteOf = (outlet: string) => DOMAINS.get(outlet) ?? outlet;

export type DiscourseText = {
  readonly id: string;
  readonly source: string;
  readonly sentences: readonly { readonly text: string; readonly para: number; readonly role: string }[];
};
/** Newsdiscourse as the text is given to the product: an empty line between paragraphs. */
export function discourseSample({ source, sentences }: DiscourseText): Sample {
  const pieces = sentences.map(({ text, role }) => ({ t: text, y: role === 'NA' ? 0 : 1 }));
  return textSample(siteOf(source), pieces, (i) => (sentences[i].para === sentences[i - 1].para ? ' ' : '\n\n'), 0.5);
}

export type PolnearText = { readonly outlet: string; readonly lines: readonly { readonly t: string; readonly y: string }[] };
/** PolNeAR's lines: an empty line between them. */
export function polnearSample({ outlet, lines }: PolnearText): Sample {
  return textSample(
    siteOf(outlet),
    lines.map(({ t, y }) => ({ t, y: LABELS.get(y) ?? -1 })),
    () => '\n\n',
    0.5,
  );
}

export type RecurrentLine = { readonly outlet: string; readonly text: string; readonly kind: string; readonly boiler: boolean };
/** A line that recurs in an outlet as a text of its own. */
export function recurrentSample({ outlet, text, boiler }: RecurrentLine): Sample {
  return textSample(siteOf(outlet), [{ t: text, y: boiler ? 0 : 1 }], () => '\n', 0.5);
}

/** One sentence of the article as a text of its own, so that a lone line is not taken for boilerplate. */
function loneSample({ id, source, sentences }: DiscourseText): Sample {
  const own = sentences.filter(({ role }) => role !== 'NA');
  return textSample(
    siteOf(source),
    own
      .slice(foldOf(id, own.length))
      .slice(0, 1)
      .map(({ text }) => ({ t: text, y: 1 })),
    () => '\n',
    0.5,
  );
}

/** Everything that the model for plain text learns from. */
export async function textSamples(dataDir: string, pages: readonly GoldPage[]): Promise<Sample[]> {
  const discourse = await readJsonl<DiscourseText>(join(dataDir, 'newsdiscourse/dev.jsonl'));
  const polnear = await readJsonl<PolnearText>(join(dataDir, 'polnear-lines/dev.jsonl'));
  const recurrent = await readJsonl<RecurrentLine>(join(dataDir, 'recurrent-lines/dev.jsonl'));
  return [
    ...pages.flatMap(lineSamples),
    ...discourse.map(discourseSample),
    ...discourse.map(loneSample),
    ...polnear.map(polnearSample),
    ...recurrent.map(recurrentSample),
  ];
}
