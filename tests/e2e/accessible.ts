import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNone(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  expect(told, where).toEqual([]);
}

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };
/** A narrow window has the same elements and colours, and is asked only for what its width changes. */
const BY_WIDTH = ['target-size', 'scrollable-region-focusable'];

async function expectFits(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width, `${page.url()}, ${page.viewportSize()?.width} px`).toBeLessThanOrEqual(0);
}

/** Expects of the page as it stands no violation that axe knows in the light theme, none of contrast in the dark one, and that it fits wide and narrow windows. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNone(new AxeBuilder({ page }).withTags(TAGS), `${page.url()}, light`);
  await expectFits(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNone(new AxeBuilder({ page }).withRules(['color-contrast']), `${page.url()}, dark`);
  await page.setViewportSize(NARROW);
  await expectNone(new AxeBuilder({ page }).withRules(BY_WIDTH), `${page.url()}, narrow`);
  await expectFits(page);
  await page.setViewportSize(WIDE);
}
