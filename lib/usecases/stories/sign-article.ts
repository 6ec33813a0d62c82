import { type BodyShingles, bodyShingles } from '#lib/compare/reuse/shingles.ts';
import { bandOf, sketchOf } from '#lib/compare/reuse/sketch.ts';
import { storyTerms } from '#lib/compare/stories/terms.ts';
import type { AnalysedArticle, BlockText, NewSignature, ToSign } from '#lib/store/signatures.ts';

/** An article with what it is known by among others, and the body by which it is compared. */
export type Signed = { readonly article: AnalysedArticle; readonly body: BodyShingles; readonly signature: NewSignature };

/** The paragraphs of the body, as the blocks of that role have them. */
export function bodyParagraphs({ text, blocks }: BlockText): readonly string[] {
  return blocks.flatMap(({ role, start, end }) => (role === 'body' ? [text.slice(start, end)] : []));
}

/** What the body of a stored article is compared by. */
export function bodyOfArticle({ document }: Pick<ToSign, 'document'>): BodyShingles {
  return bodyShingles(bodyParagraphs(document));
}

/** Makes the signature of an article; of one that is too short to compare it is empty. */
export function signArticle({ document, ...article }: ToSign, demo: boolean): Signed {
  const paragraphs = bodyParagraphs(document);
  const body = bodyShingles(paragraphs);
  const sketch = sketchOf(body.all);
  const terms = sketch.length === 0 ? [] : storyTerms(article.title, paragraphs.join('\n'));
  const bands = sketch.map((hash) => bandOf(hash, demo));
  const signature = { articleId: article.id, shingles: body.all.distinct.length, sketch, own: sketchOf(body.own), terms, bands };
  return { article, body, signature };
}
