import { goByKeys } from './go-by-keys.ts';
import { expect, test } from './test.ts';

test('the theme is kept', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Theme').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByLabel('Theme')).toHaveValue('dark');
});

test('the keyboard leads everywhere, and its shortcuts can be turned off', async ({ page }) => {
  await page.goto('/');
  await goByKeys(page, 'a', 'Articles');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(page.getByRole('region', { name: 'Table of articles' }).getByRole('rowheader').first().getByRole('link')).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search articles' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: 'Search articles' }).blur();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.getByLabel('Shortcuts on').uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search articles' })).not.toBeFocused();
});

test('pages carry the headers that keep foreign code and frames out', async ({ request, baseURL }) => {
  const { headers } = await request.get('/').then((answer) => ({ headers: answer.headers() }));
  const policy = headers['content-security-policy'];
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('unsafe-eval');
  expect(headers['x-content-type-options']).toBe('nosniff');
  const multipart = { file: { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Text.') } };
  const refused: Record<string, string>[] = [{ Origin: 'https://elsewhere.example' }, { Origin: 'null' }, {}];
  for (const header of refused) expect((await request.post('/ingest/upload', { multipart, headers: header })).status()).toBe(403);
  const own = { Origin: baseURL ?? '', Accept: 'application/json' };
  expect((await request.post('/ingest/upload', { data: 'text', headers: { ...own, 'Content-Type': 'text/plain' } })).status()).toBe(415);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, changes: true });

  test('filters, reading, preview and saving work', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Whose text').selectOption('wire');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page).toHaveURL(/origin=wire/);
    await page.goto('/ingest');
    await page
      .getByRole('textbox', { name: /Paste an article/ })
      .fill(`A quay is open again\n\n${'The harbour said that ships may moor there. '.repeat(20)}`);
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(page.getByRole('region', { name: 'Preview of the zoning' })).toContainText('A quay is open again');
    await page.getByRole('button', { name: 'Save article' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'A quay is open again' })).toBeVisible();
  });
});
