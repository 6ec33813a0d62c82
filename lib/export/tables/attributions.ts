import { type Attribution, isSpeech } from '#lib/analysis/model/attributed.ts';
import { type Span, textOf } from '#lib/analysis/model/span.ts';
import type { Column, Table } from '../table.ts';

export type AttributionRecord = {
  readonly article: { readonly id: number; readonly outlet: string };
  readonly idx: number;
  readonly text: string;
  readonly attribution: Attribution;
  readonly sourceKey: string | null;
  /** What the key counts as. */
  readonly source: string | null;
  readonly words: number;
};

type Spans = 'source' | 'cue' | 'content';
const printed = ({ text, attribution }: AttributionRecord, part: Spans) =>
  attribution[part].length === 0 ? null : attribution[part].map((span) => textOf(text, span)).join(' … ');
const places = (spans: readonly Span[]) => (spans.length === 0 ? null : spans.map(({ start, end }) => `${start}:${end}`).join(' '));

function part(name: Spans, meaning: string): readonly Column<AttributionRecord>[] {
  return [
    { name: `${name}_text`, type: 'string', description: `${meaning}, as printed; parts joined by …`, value: (a) => printed(a, name) },
    {
      name: `${name}_spans`,
      type: 'string',
      description: `Where the ${name} stands: \`start:end\` in UTF-16 units, end exclusive, parts separated by spaces`,
      value: (a) => places(a.attribution[name]),
    },
  ];
}

/** One attribution relation a row. */
export const attributionsTable: Table<AttributionRecord> = {
  name: 'attributions',
  title: 'One attribution relation (source, cue, content) a row',
  key: ['article_id', 'idx'],
  columns: [
    { name: 'article_id', type: 'integer', description: 'Number of the article, as in the table of articles', value: (a) => a.article.id },
    { name: 'outlet', type: 'string', description: 'Slug of the outlet', value: (a) => a.article.outlet },
    { name: 'idx', type: 'integer', description: 'Number of the relation in the article, from 0', value: (a) => a.idx },
    { name: 'type', type: 'string', description: '`direct`, `indirect` or `mixed` quotation', value: (a) => a.attribution.type },
    { name: 'claim', type: 'string', description: '`statement`, `document`, `belief` or `intention`', value: (a) => a.attribution.claim },
    { name: 'speech', type: 'boolean', description: 'Whether the claim is a statement or document', value: (a) => isSpeech(a.attribution) },
    {
      name: 'stance',
      type: 'string',
      description: 'Stance of the cue: `neutral`, `endorsing`, `distancing` or `arguing`',
      value: (a) => a.attribution.stance,
    },
    { name: 'source_class', type: 'string', description: 'Class of the source', value: (a) => a.attribution.sourceClass },
    {
      name: 'source_key',
      type: 'string',
      description: 'Case-folded name: the same for one name in all articles',
      value: (a) => a.sourceKey,
    },
    {
      name: 'source',
      type: 'string',
      description: 'The same key, or that of the source that it was merged into',
      value: (a) => a.source,
    },
    {
      name: 'source_name',
      type: 'string',
      description: 'Fullest name of the source in the article',
      value: (a) => a.attribution.sourceName,
    },
    ...part('source', 'Words that name the source here'),
    ...part('cue', 'Words that mark the attribution'),
    ...part('content', 'What is attributed'),
    { name: 'words', type: 'integer', description: 'Words of the content', value: (a) => a.words },
    { name: 'confidence', type: 'number', description: 'Confidence in the relation (0 to 1)', value: (a) => a.attribution.confidence },
  ],
};
