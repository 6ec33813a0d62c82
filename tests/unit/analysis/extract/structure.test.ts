import { describe, expect, it } from 'vitest';
import { extractHtml } from '#lib/analysis/extract/html.ts';

const texts = (html: string) => {
  const { text, blocks } = extractHtml(html);
  return blocks.map(({ start, end }) => text.slice(start, end));
};
const LONG = 'The council voted on Tuesday to close the harbour bridge for two years, its clerk said in a note.';
const OTHER = 'Engineers found cracks in four of its eleven piers last autumn, according to a report on the work.';
const THIRD = 'A ferry will carry passengers and bicycles from the old quay until the bridge is open once more.';
const FOURTH = 'Traders on the south side of the harbour told the paper that nobody had asked them about the plan.';
const ps = (...paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('');

describe('paragraphs made of single line breaks', () => {
  it.each([
    ['long lines that end as sentences', `${LONG}<br>${OTHER}`, [LONG, OTHER]],
    ['a heading over its paragraph', `What was found<br>${OTHER}`, ['What was found', OTHER]],
    ['a line of links under a sentence', `It is so.<br><a href="/x">Sign up here</a>`, ['It is so.', 'Sign up here']],
    ['a time that opens a long text', `<time>10:42</time> ${LONG}`, ['10:42', LONG]],
  ])('are parted: %s', (_, inner, expected) => {
    expect(texts(`<div>${inner}</div>`)).toEqual(expected);
  });
  it.each([
    ['verse', 'The quay is cold.<br>The gulls are old.'],
    ['an address', 'Hestey Echo<br>4 Quay Street<br>Hestey'],
    ['lines wrapped by hand', `${LONG.slice(0, 60)}<br>${LONG.slice(60)}`],
    ['a time in a byline', '<time>6 May</time> by Ada Lowe'],
  ])('are none: %s', (_, inner) => {
    expect(texts(`<div>${inner}</div>`)).toHaveLength(1);
  });
});

describe('second copies', () => {
  it('of an article are left out', () => {
    const article = ps(LONG, OTHER, THIRD, FOURTH);
    expect(texts(`<div class="wide">${article}</div><div class="narrow">${article}</div>`)).toEqual([LONG, OTHER, THIRD, FOURTH]);
  });
  it('of single lines and of menus stay', () => {
    const menu = ['News', 'Sport', 'Opinion', 'Weather'].map((name) => `<li><a href=x>${name}</a>`).join('');
    expect(texts(`<ul>${menu}</ul>${ps(LONG, OTHER)}<ul>${menu}</ul>${ps(LONG)}`)).toHaveLength(11);
  });
});

describe('the declared body', () => {
  const withBody = (body: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;
  const body = [LONG, OTHER, THIRD, FOURTH].join(' ');
  it('says how much of each block stands in it', () => {
    const { declaredShares } = extractHtml(`${withBody(body)}<p>Sign up for news</p>${ps(LONG, OTHER)}<p>Share</p>`);
    expect(declaredShares).toEqual([0, 1, 1, 0]);
  });
  it('is found in the entries of a live blog', () => {
    const blog = { '@type': 'LiveBlogPosting', liveBlogUpdate: [{ articleBody: LONG }, { articleBody: [OTHER, THIRD].join(' ') }] };
    const { declaredShares } = extractHtml(`<script type="application/ld+json">${JSON.stringify(blog)}</script>${ps(OTHER, FOURTH)}`);
    expect(declaredShares?.map((share) => share > 0.5)).toEqual([true, false]);
  });
  it('is absent where the page gives none, or next to none', () => {
    expect(extractHtml(ps(LONG)).declaredShares).toBeUndefined();
    expect(extractHtml(`${withBody('Short.')}${ps(LONG)}`).declaredShares).toBeUndefined();
  });
});

describe('several articles', () => {
  const article = (title: string, ...paragraphs: readonly string[]) => `<article><h2>${title}</h2>${ps(...paragraphs)}</article>`;
  const first = article('Bakers strike over night shifts', LONG, OTHER);
  const own = article('Harbour bridge closes', LONG, OTHER, THIRD, FOURTH, LONG);
  it('tells those apart whose heading is not the title', () => {
    const { text, others = [] } = extractHtml(`<title>Harbour bridge closes | Echo</title>${first}${own}`);
    expect(others.map(({ start, end }) => text.slice(start, end).split('\n')[0])).toEqual(['Bakers strike over night shifts']);
  });
  it.each([
    ['no heading is the title', `<title>Echo</title>${first}${own}`],
    ['two headings are', `<title>Harbour bridge closes</title>${own}${own}`],
    ['there is only one', `<title>Harbour bridge closes</title>${own}`],
  ])('tells nothing where %s', (_, html) => {
    expect(extractHtml(html).others).toBeUndefined();
  });
});

describe('paths', () => {
  it('name what itemprop, role and test ids name', () => {
    const [{ path }] = extractHtml(
      '<div role="main"><div class="x1" itemprop="articleBody"><p data-testid="paragraph">a</p></div></div>',
    ).blocks;
    expect(path).toBe('div.main>div.articleBody.x1>p.paragraph');
  });
});
