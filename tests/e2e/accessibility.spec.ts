import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './test.ts';

const PAGES = [
  '/',
  '/articles',
  '/articles/1',
  '/articles/40',
  '/outlets/the-long-view',
  '/ingest',
  '/export',
  '/methods',
  '/methods/opinion',
  '/articles?q=nothing-has-this',
];

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    for (const path of PAGES) {
      test(`${path} has no axe violation and fits its window`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const box of await page.locator('.layers input').all()) await box.check();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(width).toBeLessThanOrEqual(0);
      });
    }
  });
}
