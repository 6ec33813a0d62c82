import { describe, expect, it } from 'vitest';
import { isAside } from '#lib/analysis/classify/aside-elements.ts';
import { classify } from '#lib/analysis/classify/classify.ts';
import { extractHtml } from '#lib/analysis/extract/html.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

describe('elements beside the article', () => {
  it.each([
    'main>section#comments>ul.comment-list>li#comment-17.comment.even>p',
    'div.story>div.xenforo-comments-list>div.comment-body>p',
    'div#onetrust-banner-sdk>div>p',
    'div.cookie-consent>p',
    'div.page>div.newsletter-modal>p',
  ])('are known by their names: %s', (path) => {
    expect(isAside(path)).toBe(true);
  });

  it.each([
    'html>body.has-comments>main>article>p',
    'main>article.comments-open>div.entry-content>p',
    'main>div.with-modal>article>p',
    'main>section.commentary>p',
    'main>article.recipe>div.cookies-and-cakes-body>p',
  ])('are not taken from names that only mention them: %s', (path) => {
    expect(isAside(path)).toBe(false);
  });

  it('make readers’ comments and captions no body, however much they read like it', () => {
    const sentence = 'The harbour board of Lowe Bay voted on Tuesday to close the old pier for repairs that will last two years.';
    const html = `<main><h1>Old pier to close for two years</h1><p>${sentence}</p><div class="photo-caption">Boats lie at the old pier of Lowe Bay on Tuesday before the vote.</div>
      <p>Engineers found that salt had eaten through eleven of the forty pillars, the board said.</p></main>
      <section id="comments"><ol class="comment-list"><li class="comment"><p>I have fished from that pier for thirty years, and nobody ever asked me what I think of it.</p></li></ol></section>`;
    const roles = classify(segment(extractHtml(html))).verdicts.map(({ role }) => role);
    expect(roles).toEqual(['headline', 'body', 'caption', 'body', 'interface']);
  });
});
