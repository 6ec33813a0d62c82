import { expectAccessible } from './accessible.ts';
import { goByKeys } from './go-by-keys.ts';
import { expect, test } from './test.ts';

const TABLE = 'Table of wording families';

test('families, a family and its articles lead to one another', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Disclaimers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What publications say about their own texts' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Coverage over time, by kind, by month from Sept 2026 to Nov 2026/ })).toBeVisible();
  const credit = page.getByRole('region', { name: TABLE }).getByRole('row', { name: /PORT ARLEN \(CPA\)/ });
  await expect(credit).toContainText('wire credit');
  await credit.getByRole('link').click();

  await expect(page.getByRole('heading', { level: 1, name: /\(CPA\)/ })).toBeVisible();
  const outlets = page.getByRole('region', { name: 'Table of outlets that carry it' });
  expect(await outlets.getByRole('row').count()).toBeGreaterThan(2);
  const articles = page.getByRole('region', { name: 'Table of articles that carry it' });
  const first = articles.getByRole('rowheader').first().getByRole('link');
  const title = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('drift shows what came and what went, and says it aloud', async ({ page }) => {
  await page.goto('/disclaimers?wording=person+who+signed');
  await page.getByRole('region', { name: TABLE }).getByRole('rowheader').first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 2, name: 'How the wording changed' })).toBeVisible();
  await expect(page.locator('.drift ins').first()).toContainText('added:');
  await expect(page.locator('.drift del').first()).toContainText('removed:');
});

test('filters and order are in the address, and the table and the chart follow', async ({ page }) => {
  await page.goto('/disclaimers');
  await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('views');
  await page.getByLabel('Chart by').selectOption('outlet');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/kind=views/);
  await expect(page).toHaveURL(/by=outlet/);
  await expect(page.getByRole('img', { name: /^Coverage over time, by outlet/ })).toBeVisible();
  for (const row of await page.getByRole('region', { name: TABLE }).getByRole('rowheader').all())
    await expect(row).toContainText('views of the author');
  await page.getByRole('columnheader', { name: 'First seen' }).getByRole('link').click();
  await expect(page).toHaveURL(/sort=first/);
  await expect(page).toHaveURL(/kind=views/);
  await page.getByText('Every month as a table').click();
  await expect(page.getByRole('region', { name: 'Table of coverage by month' }).getByRole('row', { name: /Oct 2026/ })).toBeVisible();
  await page.goto('/disclaimers?wording=nothing-has-this');
  await expect(page.getByText('No disclaimer was found in the articles that fit these filters.')).toBeVisible();
});

test('blanket use is told where one notice is on nearly every article', async ({ page }) => {
  await page.goto('/disclaimers?kind=satire');
  const row = page.getByRole('region', { name: TABLE }).getByRole('row', { name: /fictional, written for the Caveat/ });
  await expect(row).toContainText('blanket');
  await page.goto('/outlets/mpb');
  await expect(page.getByRole('heading', { level: 2, name: 'In which words' })).toBeVisible();
  await page
    .getByRole('link', { name: /^Wordings and outlets of/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 2, name: 'Who carries it' })).toBeVisible();
});

test('the conflicts queue says what is declared and what is measured', async ({ page }) => {
  await page.goto('/disclaimers');
  await page.getByRole('link', { name: /^Label conflict: \d+ articles$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Conflicts queue' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Conflict', exact: true })).toHaveValue('label-conflict');
  const rows = page.getByRole('region', { name: 'Table of conflicts' }).getByRole('row');
  expect(await rows.count()).toBeGreaterThan(2);
  await expect(rows.nth(1)).toContainText('Label conflict.');
  await rows.nth(1).getByRole('rowheader').getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Label conflict' }).first()).toBeVisible();
});

test('the keyboard goes there and down the list', async ({ page }) => {
  await page.goto('/');
  await goByKeys(page, 'd', 'What publications say about their own texts');
  await page.keyboard.press('j');
  await expect(page.getByRole('region', { name: TABLE }).getByRole('rowheader').first().getByRole('link')).toBeFocused();
});

test('the picture of the coverage can be downloaded', async ({ page }) => {
  await page.goto('/disclaimers');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as PNG' }).click()]);
  expect(download.suggestedFilename()).toBe('caveat-disclaimers-by-kind.png');
});

test('the page of a family has no axe violation in either theme and fits wide and narrow windows', async ({ page }) => {
  await page.goto('/disclaimers?wording=person+who+signed');
  await page.getByRole('region', { name: TABLE }).getByRole('rowheader').first().getByRole('link').click();
  await page.waitForURL(/\/disclaimers\/.+/);
  await page.getByText('Every month as a table').click();
  await expectAccessible(page);
});

test.describe('at an address that is not there', () => {
  test('says so', async ({ browser, baseURL }) => {
    const page = await browser.newPage();
    for (const path of ['/disclaimers/none', '/disclaimers?kind=none', '/disclaimers?sort=text', '/disclaimers/conflicts?conflict=none']) {
      const answer = await page.goto(`${baseURL}${path}`);
      expect(answer?.status(), path).toBe(404);
    }
    await page.close();
  });
});
