import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test.use({ changes: true });

async function openFirst(page: Page): Promise<string> {
  await page.goto('/articles?sort=title&direction=asc');
  await page.getByRole('region', { name: 'Table of articles' }).getByRole('rowheader').first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 2, name: 'Scores' })).toBeVisible();
  return page.url();
}

test('outlet, title and date of an article are put right', async ({ page }) => {
  await openFirst(page);
  await page.getByText('Edit details').click();
  await page.getByLabel('Title').fill('A title put right');
  await page.getByLabel('Date', { exact: true }).fill('2026-09-09');
  await page.getByRole('button', { name: 'Save details' }).click();
  await expect(page.getByText('The details are changed.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'A title put right' })).toBeVisible();
  await expect(page.getByText('9 Sept 2026').first()).toBeVisible();
});

test('a role is corrected, scored again, and the correction undone', async ({ page }) => {
  await openFirst(page);
  const block = page.locator('.story-block[data-role="body"]').nth(1);
  const id = await block.getAttribute('id');
  await block.locator('summary').focus();
  await page.keyboard.press('Enter');
  await block.getByLabel('Correct this: the block is').selectOption('promotion');
  await block.getByRole('button', { name: 'Save and score again' }).click();
  await expect(page.getByText('The block is promotion now')).toBeVisible();
  await expect(page.locator(`#${id}`)).toHaveAttribute('data-role', 'promotion');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('The correction is undone.')).toBeVisible();
  await expect(page.locator(`#${id}`)).toHaveAttribute('data-role', 'body');
});

test('a correction is listed with who and why, and undone from the list', async ({ page }) => {
  await openFirst(page);
  const block = page.locator('.story-block[data-role="body"]').nth(1);
  const id = await block.getAttribute('id');
  await block.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(block.getByText(/^Its words, its shape/)).toBeVisible();
  await block.getByRole('button', { name: 'What was weighed' }).click();
  await expect(block.getByRole('list', { name: 'What was weighed' })).toContainText('for body');
  await page.keyboard.press('Escape');
  await expect(block.getByLabel('Why, if you like')).toBeHidden();
  await expect(block.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await block.getByLabel('Correct this: the block is').selectOption('related');
  await block.getByLabel('Why, if you like').fill('the lead of another article');
  await block.getByRole('button', { name: 'Save and score again' }).click();
  const corrections = page.locator('section', { has: page.getByRole('heading', { level: 2, name: 'Corrections' }) });
  await expect(corrections.getByText('body → related')).toBeVisible();
  await expect(corrections.getByText(/^by analyst/)).toBeVisible();
  await expect(corrections.getByText('“the lead of another article”')).toBeVisible();
  await corrections.getByRole('button', { name: /^Undo the correction of block \d+, related$/ }).click();
  await expect(page.locator(`#${id}`)).toHaveAttribute('data-role', 'body');
  await expect(corrections.getByText(/; undone on/)).toBeVisible();
});

test('a line that recurs says in how many articles it is, and gives way to the analyst', async ({ page }) => {
  await page.goto('/outlets/crown-ledger');
  const row = page.getByRole('region', { name: 'Table of recurring lines' }).getByRole('row').filter({ hasText: 'by memory' }).first();
  await row.locator('summary').click();
  await row.getByRole('link').first().click();
  const block = page.locator('.story-block', { has: page.getByText(/^seen in \d+ of \d+$/) }).first();
  const id = await block.getAttribute('id');
  await block.locator('summary').click();
  await expect(block.getByText(/^The line is seen in \d+ of \d+ articles of this outlet\.$/)).toBeVisible();
  await expect(block.getByText('It reads like text, but the outlet prints it again and again.')).toBeVisible();
  await block.getByLabel('Correct this: the block is').selectOption('body');
  await block.getByRole('button', { name: 'Save and score again' }).click();
  await expect(page.getByText('The block is body now')).toBeVisible();
  await expect(page.locator(`#${id}`)).toHaveAttribute('data-role', 'body');
});

test('an article is deleted and brought back', async ({ page }) => {
  const url = await openFirst(page);
  await page.getByText('Delete', { exact: true }).click();
  await page.getByRole('button', { name: 'Delete the article' }).click();
  await expect(page.getByText('The article is deleted.')).toBeVisible();
  await expect(page.getByText('189 articles, no filter')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('190 articles, no filter')).toBeVisible();
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 2, name: 'Scores' })).toBeVisible();
});

test('many articles are edited, scored again and deleted at once', async ({ page }) => {
  await page.goto('/articles?size=10');
  await page.getByLabel('Select the whole page').check();
  await expect(page.getByText('10 articles selected')).toBeVisible();
  await page.getByLabel('Declared genre').last().selectOption('analysis');
  await page.getByRole('button', { name: 'Edit selected' }).click();
  await expect(page.getByText('10 articles changed.')).toBeVisible();
  await expect(page.getByText('10 articles selected')).toBeVisible();
  await page.getByRole('button', { name: 'Score again' }).click();
  await expect(page.getByText('10 articles scored again.')).toBeVisible();
  await page.getByLabel('Select the whole page').uncheck();
  await page
    .getByRole('checkbox', { name: /^Select “/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Delete selected' }).click();
  await expect(page.getByText('1 article deleted.')).toBeVisible();
});

test('an outlet is renamed and merged', async ({ page }) => {
  await page.goto('/outlets/daily-spark');
  await page.getByText('Rename', { exact: true }).click();
  await page.getByLabel('Name', { exact: true }).fill('The Spark');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The Spark' })).toBeVisible();
  await page.getByText('Merge', { exact: true }).click();
  await page.getByLabel('Make The Spark part of').selectOption({ label: 'NewsHarbour' });
  await page.getByRole('button', { name: 'Merge outlets' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'NewsHarbour' })).toBeVisible();
  await expect(page.getByText('37 articles, no filter')).toBeVisible();
});

test('the demonstration corpus is removed in one click, and loaded again', async ({ page }) => {
  await page.goto('/');
  await page.getByText('Remove it').click();
  await page.getByRole('button', { name: 'Remove the demonstration corpus' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing to compare yet' })).toBeVisible();
  await expect(page.getByText(/removed: 190 fictional articles/)).toBeVisible();
  await page.getByRole('button', { name: 'Load the demonstration corpus' }).click();
  await expect(page.getByText('190 articles, no filter')).toBeVisible({ timeout: 30_000 });
});
