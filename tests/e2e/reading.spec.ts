import { expect, test } from './test.ts';

test('overview, article and outlet lead to one another', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Demonstration corpus: fictional.')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Chart of share of the author's words that read as opinion/ })).toBeVisible();
  const outlets = page.getByRole('region', { name: 'Table of outlets' });
  await expect(outlets.getByRole('row')).toHaveCount(9);

  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Articles' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible();
  const first = page.getByRole('region', { name: 'Table of articles' }).getByRole('rowheader').first().getByRole('link');
  const title = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Scores' })).toBeVisible();
  await expect(page.getByText('Demonstration corpus: fictional.')).toBeVisible();

  const outlet = page.locator('.story-meta').getByRole('link').first();
  const name = await outlet.innerText();
  await outlet.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('img', { name: new RegExp(`^Articles of ${name} by share`) }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Declared and measured' })).toBeVisible();
});

test('the chosen measure and filters are in the address, and the chart and the table follow', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Measure').selectOption('actsPer100');
  await page.getByLabel('Whose text').selectOption('own');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/measure=actsPer100/);
  await expect(page).toHaveURL(/origin=own/);
  await expect(page.getByRole('img', { name: /^Chart of speech acts per 100 body words/ })).toBeVisible();
  await expect(page.getByText(/articles: own text only/)).toBeVisible();
  await page.getByRole('link', { name: 'Clear filters' }).click();
  await expect(page.getByText('190 articles, no filter')).toBeVisible();
});

test('sorting the outlets by name and by a column', async ({ page }) => {
  await page.goto('/');
  const names = page.getByRole('region', { name: 'Table of outlets' }).getByRole('rowheader');
  await page.getByRole('link', { name: 'Sort by name' }).click();
  await expect(names.first()).toContainText('Bright Banner');
  await page.getByRole('columnheader', { name: 'Articles', exact: true }).getByRole('link').click();
  await expect(names.first()).toContainText('MPB News');
  await expect(page.getByRole('columnheader', { name: /Articles$/ })).toHaveAttribute('aria-sort', 'descending');
});

test('a mark explains itself under focus and by a press, and Escape closes it', async ({ page }) => {
  await page.goto('/articles?q=budget&sort=attributedShare&direction=desc');
  await page.getByRole('region', { name: 'Table of articles' }).getByRole('rowheader').first().getByRole('link').click();
  const mark = page.locator('mark.is-source').first();
  await mark.click();
  const note = page.locator('.note');
  await expect(note).toBeVisible();
  await expect(note).toContainText(/This is said by|This is taken from/);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('layers of the text are drawn and taken away', async ({ page }) => {
  await page.goto('/articles?q=budget');
  await page.getByRole('region', { name: 'Table of articles' }).getByRole('rowheader').first().getByRole('link').click();
  const boilerplate = page
    .locator('.story-block[data-role="interface"], .story-block[data-role="tag"], .story-block[data-role="navigation"]')
    .first();
  await expect(boilerplate).toBeVisible();
  await page.getByLabel('Boilerplate', { exact: true }).uncheck();
  await expect(boilerplate).toBeHidden();
});

test('blocks are shown and hidden by role', async ({ page }) => {
  await page.goto('/articles?q=budget');
  await page.getByRole('region', { name: 'Table of articles' }).getByRole('rowheader').first().getByRole('link').click();
  await page.getByText(/^Roles \(\d+\)$/).click();
  const body = page.locator('.story-block[data-role="body"]').first();
  await expect(body).toBeVisible();
  await page.getByRole('checkbox', { name: /^body \d+$/ }).uncheck();
  await expect(body).toBeHidden();
});

test('the picture of a chart can be downloaded', async ({ page }) => {
  await page.goto('/');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as PNG' }).click()]);
  expect(download.suggestedFilename()).toBe('caveat-outlets-opinion.png');
});

test('methods are shown as cards', async ({ page }) => {
  await page.goto('/methods');
  await page.getByRole('link', { name: 'Opinion against reporting' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Opinion against reporting' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Formula' })).toBeVisible();
});

test.describe('at an address that is not there', () => {
  test('says so and offers a way on', async ({ browser, baseURL }) => {
    const page = await browser.newPage();
    for (const path of [
      '/articles/999999',
      '/articles/x',
      '/outlets/none',
      '/?from=soon',
      '/?outlet=none',
      '/articles?sort=none',
      '/methods/none',
    ]) {
      const answer = await page.goto(`${baseURL}${path}`);
      expect(answer?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
    }
    await page.close();
  });
});
