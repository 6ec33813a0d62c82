import type { Classified } from '#lib/analysis/model/classified.ts';
import type { Block } from '#lib/analysis/model/page.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

/** Reads a text that is nothing but an article's body: one block of role body per non-empty line. */
export function cleanArticle(text: string): Classified {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0].trim();
    if (line === '') continue;
    const start = match.index + match[0].indexOf(line);
    blocks.push({ start, end: start + line.length, kind: 'line', path: '', linkDensity: 0 });
  }
  const verdicts = blocks.map(() => ({ role: 'body' as const, rule: 'clean', confidence: 1 }));
  return { ...segment({ text, blocks }), verdicts, disclaimers: [] };
}
