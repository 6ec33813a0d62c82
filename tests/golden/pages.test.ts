import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { textOf } from '#lib/analysis/model/span.ts';

const FOLDER = new URL('./pages/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

/** What a page must keep being read as: its blocks with what is body, its headline, what it declares and where. */
function reading(name: string) {
  const content = readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
  const { document, declared, findings } = analyze({
    mediaType: 'text/html',
    content,
    url: `https://echo.example/${name}`,
    outlet: null,
    title: null,
    publishedAt: null,
  });
  const { title, publishedAt, outlet, author, url, genre, signals } = declared;
  const headline = document.verdicts.findIndex(({ role }) => role === 'headline');
  return {
    declared: { title, publishedAt, outlet, author, url, genre },
    signals: signals.map((signal) => `${signal.name}: ${signal.value} (${signal.where})`),
    cutOff: findings.some(({ kind }) => kind === 'body-cut-off'),
    headline: headline < 0 ? null : textOf(document.text, document.blocks[headline]),
    blocks: document.blocks.map((block, b) => `${document.verdicts[b].role === 'body' ? 'body' : '—'} | ${textOf(document.text, block)}`),
  };
}

/** To add a page: put its HTML into `pages`, run `npx vitest run tests/golden/pages.test.ts -u`, and review the JSON written beside it. */
describe('pages as they are found', () => {
  it.each(NAMES)('%s', async (name) => {
    await expect(`${JSON.stringify(reading(name), null, 2)}\n`).toMatchFileSnapshot(`pages/${name}.json`);
  });
});
