import { readFileSync } from 'node:fs';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

test('a story leads from the list to its articles side by side and to what was changed', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Stories' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The same story, told by several' })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('region', { name: 'Table of stories' })
    .getByRole('link', { name: 'Budget passes 63–57 with 6% rise in fuel duty' })
    .click();

  await expect(page.getByRole('heading', { level: 1, name: 'Budget passes 63–57 with 6% rise in fuel duty' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Who is given a voice by whom' }).getByRole('rowheader').first()).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: 'also in' }).first()).toBeVisible();
  const differences = page.getByRole('region', { name: 'Table of differences within stories' });
  await expect(differences.getByRole('row', { name: /^Bright Banner less MPB News/ })).toContainText(/\+\d+\.\d to \+\d+\.\d/);
  await expect(differences.getByRole('row', { name: /^Bright Banner less Quillby Echo/ })).toContainText('more stories needed');
  await page.getByRole('combobox', { name: /^Measure/ }).selectOption('dominance');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/measure=dominance/);
  await expectAccessible(page);
  await page.getByRole('region', { name: 'Who has whose text' }).getByRole('link', { name: 'What was changed' }).first().click();

  await expect(page.getByRole('heading', { level: 1, name: 'What was changed' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Headline' }).locator('ins').first()).toBeVisible();
  await expectAccessible(page);
});

test('who runs whose text is a matrix, whose numbers open the pairs, and a file', async ({ page }) => {
  await page.goto('/reuse');
  await expectAccessible(page);
  const cell = page.getByRole('link', { name: /^\d+ articles of NewsHarbour with text of The Meridon Courier$/ });
  const articles = Number(await cell.innerText());
  await cell.click();
  const pairs = page.getByRole('region', { name: 'Text of The Meridon Courier' });
  await expect(pairs.getByRole('region', { name: 'Table of copies' }).getByRole('rowheader')).toHaveCount(articles);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download copies as CSV' }).click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('article_id,outlet');
  await pairs.getByRole('rowheader').first().getByRole('link').click();
  const others = page.getByRole('region', { name: 'Who else ran it' });
  await expect(others.getByRole('link', { name: 'The Meridon Courier', exact: true })).toBeVisible();
  await expect(others.getByRole('link', { name: /articles of one story$/ })).toBeVisible();
});

test('a story is split by hand, which stays and can be undone', async ({ page }) => {
  await page.goto('/stories?sort=articles');
  await page.getByRole('region', { name: 'Table of stories' }).getByRole('rowheader').nth(1).getByRole('link').click();
  const columns = page.getByRole('region', { name: 'Articles side by side' }).getByRole('article');
  await expect(columns.first()).toBeVisible();
  const before = await columns.count();
  await page.getByText('Some of these are another story').click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Split the story' }).click();
  await expect(page.getByText('1 article is a story of its own now.')).toBeVisible();
  await expect(columns).toHaveCount(before - 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The stories are as they were.')).toBeVisible();
  await expect(columns).toHaveCount(before);
});
