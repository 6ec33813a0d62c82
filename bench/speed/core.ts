import { analyze } from '#lib/analysis/analyze.ts';
import { attribute } from '#lib/analysis/attribute/attribute.ts';
import { classify } from '#lib/analysis/classify/classify.ts';
import { extractHtml } from '#lib/analysis/extract/html.ts';
import { extractText } from '#lib/analysis/extract/text.ts';
import type { RawArticle } from '#lib/analysis/model/article.ts';
import { SCORERS } from '#lib/analysis/score/registry.ts';
import { segment } from '#lib/analysis/segment/segment.ts';
import { type Spread, type Timing, time, timeEach } from './timing.ts';

/** The whole core on articles as they come. */
export function wholeCore(contents: readonly string[], mediaType: RawArticle['mediaType']): Timing {
  return time(contents, (content) => analyze({ mediaType, content, url: null, outlet: null, title: null, publishedAt: null }));
}

/** Pages from their HTML to roles: extract, segment, classify. */
export function zonedPages(pages: readonly string[]): Spread {
  return timeEach(pages, (html) => classify(segment(extractHtml(html))));
}

/** Each stage on the output of the one before it. */
export function stageTimes(texts: readonly string[]): Readonly<Record<string, Timing>> {
  const pages = texts.map((text) => extractText(text));
  const documents = pages.map((page) => segment(page));
  const classified = documents.map((document) => classify(document));
  const attributed = classified.map((document) => attribute(document));
  return {
    extract: time(texts, extractText),
    segment: time(pages, segment),
    classify: time(documents, (document) => classify(document)),
    attribute: time(classified, attribute),
    score: time(attributed, (document) => SCORERS.map((scorer) => scorer.score(document))),
  };
}
