import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

test.use({ changes: true });

/** An article of an agency: several sources speak in it. */
async function openReport(page: Page): Promise<Locator> {
  await page.goto('/articles?outlet=mpb&sort=actsPer100&direction=desc');
  await page.getByRole('region', { name: 'Table of articles' }).getByRole('rowheader').first().getByRole('link').click();
  const speakers = page.getByRole('region', { name: 'Who speaks' });
  await expect(speakers.locator('.speaker').first()).toBeVisible();
  return speakers;
}

test('a source beside the text shows what it says, pinned until Escape, and a wrong source is put right from its list', async ({
  page,
}) => {
  const speakers = await openReport(page);
  const speaker = speakers.locator('.speaker').first();
  const name = speaker.locator('.speaker-name');
  const lit = page.locator('.story mark.is-lit');
  await name.focus();
  await expect(lit.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(name).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(lit.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lit).toHaveCount(0);
  await expect(name).toHaveAttribute('aria-pressed', 'false');
  await expect(speaker.getByRole('link', { name: /^In all articles/ })).toHaveAttribute('href', /^\/sources\/./);

  await speaker.locator('summary').click();
  const words = await speaker.locator('.relations a').first().innerText();
  await speaker
    .getByRole('link', { name: /^Correct this/ })
    .first()
    .click();
  const form = page.getByRole('region', { name: 'Correct an attribution' });
  await form.getByLabel('Who says it').fill('Odile Marchetti');
  await form.getByRole('button', { name: 'Save the source' }).click();
  await expect(page.getByRole('alert').getByText('Say what kind of source “Odile Marchetti” is')).toBeVisible();
  await expect(form.getByLabel('Who says it')).toHaveValue('Odile Marchetti');
  await form.getByLabel('Kind of source').selectOption('person');
  await form.getByRole('button', { name: 'Save the source' }).click();
  await expect(page.getByText('The source is put right')).toBeVisible();
  await expect(form).toBeHidden();
  await expect(speakers.getByRole('button', { name: 'Odile Marchetti' })).toBeVisible();
  const corrections = page.getByRole('region', { name: 'Corrections' });
  await expect(corrections).toContainText('→ Odile Marchetti (named person)');
  await expect(corrections).toContainText(words.slice(0, 30));
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(speakers.getByRole('button', { name: 'Odile Marchetti' })).toHaveCount(0);
});

test('a missing attribution is added from words that are selected in the text', async ({ page }) => {
  const speakers = await openReport(page);
  await speakers.getByRole('link', { name: 'Add an attribution that is missing' }).click();
  const form = page.getByRole('region', { name: 'Add an attribution' });
  await expect(form).toBeVisible();
  const words = page.locator('.story-block[data-role="body"] .words').last();
  await words.scrollIntoViewIfNeeded();
  await words.selectText();
  await form.getByRole('button', { name: /^Use the words.*What is said$/ }).click();
  await expect(form.getByLabel('What is said', { exact: true })).toHaveValue(await words.innerText());
  await form.getByLabel('Who says it').fill('Odile Marchetti');
  await form.getByLabel('Kind of source').selectOption('person');
  await form.getByRole('button', { name: 'Add the attribution' }).click();
  await expect(page.getByText('The attribution is added')).toBeVisible();
  await expect(speakers.getByRole('button', { name: 'Odile Marchetti' })).toBeVisible();
});

test('from the note of a mark a relation is taken away, and checked articles tell how well attribution does in the outlet', async ({
  page,
}) => {
  const speakers = await openReport(page);
  const mark = page.locator('.story-block[data-role="body"] mark.is-source').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.locator('.note').getByRole('link', { name: 'Correct this' }).first().press('Enter');
  await page.getByRole('button', { name: 'This is no attribution' }).click();
  await expect(page.getByText('That is no attribution now')).toBeVisible();
  await speakers.getByRole('button', { name: 'I have looked at all attributions of this article' }).click();
  await expect(speakers.getByText(/^All attributions were looked at by analyst/)).toContainText('1 of them no attribution');
  await page.locator('.story-meta').getByRole('link').first().click();
  const check = page.getByRole('region', { name: 'How well attribution does here: 1 article checked' });
  await expect(check.getByRole('row', { name: /^Precision/ })).toContainText('%');
});
