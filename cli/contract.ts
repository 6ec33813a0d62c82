import { z } from 'zod';
import { FINDING_KINDS, GENRES } from '#lib/analysis/model/analysis.ts';
import { ATTRIBUTION_TYPES, CLAIMS, SOURCE_CLASSES, STANCES } from '#lib/analysis/model/attributed.ts';
import { DISCLAIMER_KINDS, PLACEMENTS, ROLES, SCOPES } from '#lib/analysis/model/classified.ts';
import { SIGNAL_NAMES } from '#lib/analysis/model/page.ts';

const offset = z.int().min(0);
const pair = z.tuple([offset, offset]);
const share = z.number().min(0).max(1);
const id = z.union([z.string(), z.number(), z.null()]);
const text = z.string();

const declared = z.strictObject({
  title: text.nullable(),
  publishedAt: text.nullable(),
  outlet: text.nullable(),
  author: text.nullable(),
  url: text.nullable(),
  genre: z.enum(GENRES).nullable(),
  genres: z.array(z.strictObject({ genre: z.enum(GENRES), value: text, where: text, span: pair.nullable() })),
  wire: z.boolean(),
  signals: z.array(z.strictObject({ name: z.enum(SIGNAL_NAMES), value: text, where: text })),
});
const attribution = z.strictObject({
  type: z.enum(ATTRIBUTION_TYPES),
  claim: z.enum(CLAIMS),
  source: z.array(pair),
  cue: z.array(pair),
  content: z.array(pair),
  sourceId: text.nullable(),
  sourceName: text.nullable(),
  sourceClass: z.enum(SOURCE_CLASSES),
  stance: z.enum(STANCES),
  anonymity: pair.nullable(),
  confidence: share,
});

/** An answered row of `caveat analyze` (docs/cli.md). Offsets are UTF-16 units of `text`, ends exclusive; numbers have at most six decimals. */
export const ANALYZED = z.strictObject({
  id,
  version: text,
  text,
  declared,
  blocks: z.array(z.strictObject({ start: offset, end: offset, role: z.enum(ROLES), rule: text, confidence: share })),
  disclaimers: z.array(
    z.strictObject({
      start: offset,
      end: offset,
      kinds: z.array(z.enum(DISCLAIMER_KINDS)).min(1),
      placement: z.enum(PLACEMENTS),
      scope: z.enum(SCOPES),
      repeats: z.int().min(1),
      about: pair.nullable(),
    }),
  ),
  sentences: z.array(z.strictObject({ start: offset, end: offset, opinion: share, authorShare: share })),
  attributions: z.array(attribution),
  scores: z.record(
    text,
    z.strictObject({ value: z.number().nullable(), low: z.number().optional(), high: z.number().optional(), n: z.number().optional() }),
  ),
  findings: z.array(z.strictObject({ kind: z.enum(FINDING_KINDS), message: text, evidence: z.array(pair) })),
});

/** The answer to a row that could not be read or analysed. */
export const REJECTED = z.strictObject({ id, reject: z.strictObject({ at: text, reason: text }) });

export const ROW = z.union([ANALYZED, REJECTED]);
export type AnalyzedRow = z.infer<typeof ANALYZED>;
