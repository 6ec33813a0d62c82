import { outletMemory } from '#lib/analysis/classify/outlet-memory.ts';
import type { RawArticle } from '#lib/analysis/model/article.ts';
import type { Tx } from '#lib/store/client.ts';
import { attributionCorrections, roleCorrections } from '#lib/store/corrections.ts';
import { outletLines } from '#lib/store/outlet-lines.ts';
import { keptAttribution } from '../corrections/kept-attributions.ts';
import type { Task } from './prepared.ts';

/** A text of a stored article, and the outlet whose lines are known in it. */
export type TextOfOutlet = { readonly contentHash: string; readonly outletId: number };

/** What an analysis of a text of a stored article rests on besides the text and the method; `basis` is another when any of it, or the text, is. */
export async function groundsOf(tx: Tx, id: number, text: TextOfOutlet) {
  const { contentHash, outletId } = text;
  const roles = await roleCorrections(tx, id, contentHash);
  const attributions = await attributionCorrections(tx, id, contentHash);
  const lines = await outletLines(tx, outletId);
  return {
    roles,
    attributions,
    lines,
    basis: JSON.stringify([{ contentHash, outletId }, roles, attributions, lines.map(({ line }) => line)]),
  };
}

/** A text as it is kept, of an article or of a revision. */
export type KeptText = {
  readonly mediaType: string;
  readonly content: string;
  readonly url: string | null;
  readonly title: string;
  readonly publishedAt: Date | null;
};

/** The analysis of a kept text, on its grounds. */
export function taskOfKept(text: KeptText, { roles, attributions, lines }: Awaited<ReturnType<typeof groundsOf>>): Task {
  const raw: RawArticle = {
    mediaType: text.mediaType === 'text/html' ? 'text/html' : 'text/plain',
    content: text.content,
    url: text.url,
    outlet: null,
    title: text.title,
    publishedAt: text.publishedAt?.toISOString() ?? null,
  };
  const memory = outletMemory(lines.map((line) => line.text));
  return { raw, genre: null, memory, roles, attributions: attributions.map(keptAttribution) };
}
