import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

test('outlets ticked on the overview are compared, and the comparison is saved, renamed, deleted and brought back', async ({ page }, {
  project,
}) => {
  await page.goto('/');
  for (const name of ['Bright Banner', 'MPB News', 'The Long View']) await page.getByRole('checkbox', { name: `Compare ${name}` }).check();
  await page.getByRole('form', { name: 'Outlets to compare' }).getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Compare outlets' })).toBeVisible();

  const means = page.getByRole('region', { name: 'Table of means' });
  await expect(means.getByRole('rowheader')).toHaveText(['The Long View', 'Bright Banner', 'MPB News']);
  const differences = page.getByRole('region', { name: 'Table of differences' });
  await expect(differences.getByRole('rowheader')).toHaveCount(3);
  const apart = differences.getByRole('row', { name: /^Bright Banner less MPB News/ });
  await expect(apart).toContainText(/\+\d+\.\d to \+\d+\.\d/);

  const chart = page.getByRole('img', { name: /differences, first outlet less second/ });
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expectAccessible(page);

  const name = `Three outlets, ${project.name}`;
  await page.getByLabel('Save this comparison as').fill(name);
  await page.getByRole('button', { name: 'Save comparison' }).click();
  const saved = page.getByRole('region', { name: 'Saved comparisons' }).getByRole('link', { name, exact: true });
  await expect(saved).toBeVisible();
  await page.goto('/compare');
  await saved.click();
  await expect(means.getByRole('rowheader')).toHaveCount(3);
  await page.getByRole('button', { name: `Delete ${name}` }).click();
  await expect(saved).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(saved).toBeVisible();
});

test('a mark of the chart leads to its articles by the keyboard', async ({ page }) => {
  await page.goto('/compare?outlets=bright-banner,mpb');
  await page.getByRole('img', { name: /: means, %: / }).focus();
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/articles\?outlet=(bright-banner|mpb)/, { timeout: 1000 });
  }).toPass();
});

test('filters, the same stories and the step of the trend are in the address', async ({ page }) => {
  await page.goto('/compare?outlets=bright-banner,mpb');
  await page.getByLabel('Whose text').selectOption('own');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/origin=own/);
  await expect(page.getByRole('region', { name: 'Table of means' }).getByRole('row', { name: /^Bright Banner/ })).toContainText('31');
  await page.getByRole('link', { name: 'The same stories' }).click();
  await expect(page).toHaveURL(/stories=same/);
  await expect(page.getByRole('heading', { name: /differences within the same stories$/ })).toBeVisible();
  await page.getByRole('link', { name: 'By month' }).click();
  await expect(page).toHaveURL(/by=month/);
  await expect(page.getByRole('heading', { name: /by month$/ })).toBeVisible();
  await page.goto('/outlets/bright-banner?measure=opinionArticle');
  const partners = page.getByRole('region', { name: 'Table of differences within stories' });
  await expect(partners.getByRole('row', { name: /^Bright Banner less NewsHarbour/ })).toContainText('9');
  await page.getByRole('link', { name: 'Compare 6 outlets in every respect' }).click();
  await expect(page).toHaveURL(/measure=opinionArticle&stories=same/);
  await expect(page.getByRole('heading', { name: /differences within the same stories$/ })).toBeVisible();
});
