import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

const PAGES = [
  '/',
  '/articles',
  '/articles/1',
  '/articles/40',
  '/outlets/the-long-view',
  '/compare?outlets=bright-banner,mpb,the-long-view&by=month',
  '/ingest',
  '/feeds',
  '/export',
  '/jobs',
  '/methods',
  '/methods/changes',
  '/methods/opinion',
  '/articles?q=nothing-has-this',
];

for (const path of PAGES)
  test(`${path} has no axe violation in either theme and fits its window`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const box of await page.locator('.layers input').all()) await box.check();
    await expectAccessible(page);
  });
