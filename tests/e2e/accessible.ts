import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNone(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  expect(told, where).toEqual([]);
}

/** From here on a window is wide. A narrow one has the same elements and colours, and is asked only for what its width changes. */
const WIDE = 800;
const BY_WIDTH = ['target-size', 'scrollable-region-focusable'];

/** Expects of the page as it stands no violation that axe knows in the light theme, none of contrast in the dark one, and that it fits its window. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  if ((page.viewportSize()?.width ?? 0) < WIDE) await expectNone(new AxeBuilder({ page }).withRules(BY_WIDTH), `${page.url()}, narrow`);
  else {
    await expectNone(new AxeBuilder({ page }).withTags(TAGS), `${page.url()}, light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNone(new AxeBuilder({ page }).withRules(['color-contrast']), `${page.url()}, dark`);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width, page.url()).toBeLessThanOrEqual(0);
}
