import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Presses `g` and a letter until they have led to the page with this heading: a page that has just loaded does not listen yet. */
export async function goByKeys(page: Page, letter: string, heading: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible({ timeout: 3000 });
  }).toPass();
}
