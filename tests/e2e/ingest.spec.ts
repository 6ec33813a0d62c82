import { readFileSync } from 'node:fs';
import { expect, test } from './test.ts';

test.use({ changes: true });

const ARTICLE = `in ,

Port Halden quay reopened after engineers finish repair

The views expressed in this column are those of its author alone, and nothing in it should be taken as investment, legal or medical advice.

On Tuesday engineers reopened the northern quay at Port Halden after a repair that began in spring and went on through a wet summer. The harbour authority has released a statement commenting on the cost of the works and on the firms that were hired for it.

READ MORE: Why the old crane will stay where it is

The statement explained that “the quay wall had been undermined over decades by currents that nobody measured, and it was a matter of luck that no vessel was moored there when the first section gave way in March”.

According to the authority, the new wall stands on piles that reach thirty metres into the bed. It is not fully clear why the earlier survey missed the damage.

The statement continued, “We found it imperative to act before the winter storms, and we have done so within the budget that the council gave us in April.”

What do you think?

Subscribe
Notify of
0 Comments
`;

test('a pasted article is previewed, saved, read with its layers, and exported', async ({ page }) => {
  await page.goto('/ingest');
  await page.getByRole('textbox', { name: /Paste an article/ }).fill(ARTICLE);
  const preview = page.getByRole('region', { name: 'Preview of the zoning' });
  await expect(preview.locator('[data-role="headline"]')).toContainText('Port Halden quay');
  await expect(preview.locator('[data-role="disclaimer"]')).toContainText('those of its author alone');
  await expect(preview.locator('[data-role="promotion"]')).toContainText('READ MORE');
  await expect(page.getByLabel('Title')).toHaveAttribute('placeholder', /Port Halden quay/);

  await page.getByLabel('Outlet', { exact: true }).fill('Halden Post');
  await page.getByLabel('Date', { exact: true }).fill('2026-10-06');
  await page.getByRole('button', { name: 'Save article' }).click();
  await expect(page.getByText('The article is stored.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /Port Halden quay/ })).toBeVisible();
  await expect(page.getByText('6 Oct 2026').first()).toBeVisible();
  await expect(page.getByText('Demonstration corpus: fictional.')).toBeHidden();
  await expect(page.locator('.story-block[data-role="disclaimer"]')).toContainText('those of its author alone');
  await expect(page.locator('mark.is-source').first()).toBeVisible();

  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Export' }).click();
  await expect(page.getByRole('row', { name: /articles One article a row/ })).toContainText('1');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download articles as CSV' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('article_id');
  expect(lines[1]).toContain('Halden Post');
});

test('an article that is stored already is noticed before it is saved', async ({ page }) => {
  await page.goto('/ingest');
  await page.getByRole('textbox', { name: /Paste an article/ }).fill(ARTICLE);
  await page.getByLabel('Outlet', { exact: true }).fill('Halden Post');
  await page.getByRole('button', { name: 'Save article' }).click();
  await expect(page.getByText('The article is stored.')).toBeVisible();
  await page.goto('/ingest');
  await page.getByRole('textbox', { name: /Paste an article/ }).fill(ARTICLE);
  await expect(page.getByText(/This article is stored already/)).toBeVisible();
});

test('many files are uploaded, and a bad row is reported with its place and reason', async ({ page }) => {
  await page.goto('/ingest');
  const csv = `title,text,url\nThe first,"${'A ferry left the harbour at noon. '.repeat(30)}",https://halden.example/1\nThe second,,\n`;
  await page.getByLabel(/Files: drop them here/).setInputFiles([
    { name: 'quay.txt', mimeType: 'text/plain', buffer: Buffer.from(ARTICLE) },
    { name: 'batch.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) },
  ]);
  await page.getByLabel('Outlet of files that name none').fill('Halden Post');
  await page.getByRole('button', { name: 'Upload files' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Import of 2 files' })).toBeVisible();
  await expect(page.getByText('Done')).toBeVisible();
  const items = page.getByRole('region', { name: 'Table of items' });
  await expect(items.getByRole('row', { name: /quay\.txt/ })).toContainText('stored');
  await expect(items.getByRole('row', { name: /batch\.csv, row 3/ })).toContainText('has no text');
  await page.reload();
  await expect(items.getByRole('row')).toHaveCount(4);
  await page.getByRole('link', { name: 'rejected' }).click();
  await expect(items.getByRole('row')).toHaveCount(2);
  await page.getByText('Undo the import').click();
  await page.getByRole('button', { name: 'Undo it now' }).click();
  await expect(page.getByText('2 articles deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 articles restored.')).toBeVisible();
});

test('an import that brought a text up to date is undone, and the text before comes back', async ({ page }) => {
  const upload = async (name: string, last: string) => {
    await page.goto('/ingest');
    const csv = `title,text,url\nThe tide,"${'A ferry left the harbour at noon. '.repeat(30)}${last}",https://halden.example/tide\n`;
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.getByLabel(/Files: drop them here/).setInputFiles([file]);
    await page.getByRole('button', { name: 'Upload files' }).click();
    await expect(page.getByText('Done')).toBeVisible();
  };
  await upload('early.csv', 'It came back early.');
  await upload('late.csv', 'It came back late.');
  await expect(page.getByRole('row', { name: /late\.csv, row 2/ })).toContainText('updated');
  await page.getByText('Undo the import').click();
  await expect(page.getByText(/The text before comes back in 1 article that it brought up to date/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo it now' }).click();
  await expect(page.getByText(/The text before is back in 1 article/)).toBeVisible();
  await page.goto('/articles?q=back+early');
  await page.getByRole('link', { name: 'The tide' }).click();
  await expect(page.getByText('It came back early.').first()).toBeVisible();
});
