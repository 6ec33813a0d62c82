import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';

const PAGES = [
  '/',
  '/articles',
  '/articles/1',
  '/articles/40',
  '/outlets/the-long-view',
  '/compare?outlets=bright-banner,mpb,the-long-view&by=month',
  '/sources',
  '/sources/tomas%20keld',
  '/sources/tomas%20keld?said=nothing-has-this',
  '/disclaimers',
  '/disclaimers?by=outlet',
  '/disclaimers?kind=ai&page=9',
  '/disclaimers/conflicts',
  '/ingest',
  '/feeds',
  '/export',
  '/jobs',
  '/methods',
  '/methods/changes',
  '/methods/opinion',
  '/articles?q=nothing-has-this',
];
/** What is folded away on some of them. */
const FOLDED = /^Every month as a table$|^This is the same source as …$/;

for (const path of PAGES)
  test(`${path} has no axe violation in either theme and fits wide and narrow windows`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const summary of await page.getByText(FOLDED).all()) await summary.click();
    for (const box of await page.locator('.layers input').all()) await box.check();
    await expectAccessible(page);
  });
