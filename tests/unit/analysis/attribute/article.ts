import { attribute } from '#lib/analysis/attribute/attribute.ts';
import type { Attributed } from '#lib/analysis/model/attributed.ts';
import type { Classified, Role } from '#lib/analysis/model/classified.ts';
import type { Block } from '#lib/analysis/model/page.ts';
import type { Span } from '#lib/analysis/model/span.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

/** A text of which each non-empty line is a block; `roles` names the blocks that are not body. */
export function classifiedArticle(text: string, roles: Readonly<Record<number, Role>> = {}): Classified {
  const blocks: Block[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    blocks.push({ start: index, end: index + line.length, kind: 'line', path: '', linkDensity: 0 });
  }
  const verdicts = blocks.map((_, i) => ({ role: roles[i] ?? ('body' as const), rule: 'test', confidence: 1 }));
  return { ...segment({ text, blocks }), verdicts, disclaimers: [] };
}

/** Attributes a text of which each non-empty line is a block. */
export function attributed(text: string, roles: Readonly<Record<number, Role>> = {}): Attributed {
  return attribute(classifiedArticle(text, roles));
}

/** The words of a part, its spans joined by " | ". */
export function words(doc: Attributed, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => doc.text.slice(start, end)).join(' | ');
}

/** Source, cue and content of every attribution in words. */
export function relations(text: string, roles?: Readonly<Record<number, Role>>): readonly (readonly [string, string, string])[] {
  const doc = attributed(text, roles);
  return doc.attributions.map(({ source, cue, content }) => [words(doc, source), words(doc, cue), words(doc, content)] as const);
}
