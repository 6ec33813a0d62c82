import { readFileSync } from 'node:fs';
import { goByKeys } from './go-by-keys.ts';
import { expect, test } from './test.ts';

const TABLE = 'Table of sources';

test('sources, what one of them says, and its place in the article lead to one another', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Sources' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who speaks in the news' })).toBeVisible();
  const row = page.getByRole('region', { name: TABLE }).getByRole('row', { name: /^Tomas Keld/ });
  const acts = Number(await row.getByRole('cell').nth(2).innerText());
  await row.getByRole('link').click();

  await expect(page.getByRole('heading', { level: 1, name: 'Tomas Keld' })).toBeVisible();
  const said = page.getByRole('region', { name: 'What it is quoted as saying' });
  await expect(said).toContainText(`${acts} quotations, the latest first.`);
  await expect(page.getByRole('img', { name: /^When it speaks, by month from/ })).toBeVisible();
  const first = said.getByRole('listitem').first();
  const words = await first.getByRole('blockquote').innerText();
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/\d+#at-\d+$/);
  const place = new URL(page.url()).hash;
  await expect(page.locator(place)).toContainText(words.slice(0, 12));
});

test('filters are in the address, and list, matrix, quotations and file follow', async ({ page }) => {
  await page.goto('/sources');
  await page.getByLabel('Name of a source').fill('KELD tomas');
  await page.getByRole('combobox', { name: 'Class' }).selectOption('person');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/class=person/);
  await expect(page.getByRole('region', { name: TABLE }).getByRole('rowheader')).toHaveCount(1);
  const cell = page
    .getByRole('region', { name: 'Sources by outlet' })
    .getByRole('link', { name: /^\d+ quotations of Tomas Keld in MPB News$/ });
  const acts = await cell.innerText();
  await cell.click();
  await expect(page).toHaveURL(/\/sources\/tomas%20keld\?.*outlet=mpb/);
  const said = page.getByRole('region', { name: 'What it is quoted as saying' });
  await expect(said).toContainText(`${acts} quotations`);
  await page.getByLabel('Words that it says').fill('the');
  await page.getByLabel('Claim').selectOption('all');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/said=the/);
  const total = Number((await said.getByText(/quotations?, the latest first/).innerText()).match(/^\d+/)?.[0]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download these quotations as CSV' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(total + 1);
  await page.goto('/sources?name=nothing-has-this');
  await page.getByRole('link', { name: 'Look among sources of all classes' }).click();
  await expect(page.getByText('Take a filter away, or clear them all.')).toBeVisible();
  await page.goto('/outlets/mpb');
  await page.getByRole('region', { name: TABLE }).getByRole('link', { name: 'Tomas Keld' }).click();
  await expect(page.getByRole('region', { name: 'What it is quoted as saying' })).toContainText(`${acts} quotations`);
});

test.describe('two sources', () => {
  test.use({ changes: true });

  test('can be one, by undo two again, and taken apart from the list', async ({ page }) => {
    const mergeWith = async (name: string) => {
      await page.goto('/sources/lena%20quist');
      await page.getByText('This is the same source as …').click();
      await page.getByLabel('Name of the other source').fill(name);
      await page.getByRole('button', { name: 'Merge sources' }).click();
    };
    await mergeWith('nobody at all');
    await expect(page.getByRole('alert').filter({ hasText: 'No article that is stored has a source' })).toBeVisible();
    await mergeWith('Tomas KELD');
    await expect(page.getByRole('status').filter({ hasText: 'counts as Tomas Keld now' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Tomas Keld' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('The sources are two again.')).toBeVisible();
    await mergeWith('Tomas Keld');
    const merged = page.getByRole('list', { name: 'Sources that count as this one' });
    await expect(merged).toContainText('“Lena Quist” counts as Tomas Keld, by analyst');
    await merged.getByRole('button', { name: 'Take “Lena Quist” apart' }).click();
    await expect(page.getByText('“lena quist” counts for itself again.')).toBeVisible();
    await expect(merged).toHaveCount(0);
  });
});

test('the keyboard goes there, and an address that is not there says so', async ({ page, request }) => {
  for (const path of ['/sources/none', '/sources/100%25', '/sources?class=agentless', '/sources/tomas%20keld?claim=lie'])
    expect((await request.get(path)).status(), path).toBe(404);
  await page.goto('/');
  await goByKeys(page, 's', 'Who speaks in the news');
  await page.keyboard.press('j');
  await expect(page.getByRole('region', { name: TABLE }).getByRole('rowheader').first().getByRole('link')).toBeFocused();
});
