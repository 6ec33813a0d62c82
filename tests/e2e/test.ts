import { test as base, expect } from '@playwright/test';
import { type Server, startServer } from './server.ts';

type Options = {
  /** The test changes what is stored: it gets a server of its own. */
  readonly changes: boolean;
};

/** Tests against the built application. Any error on the browser's console, and any uncaught one, fails the test. */
export const test = base.extend<Options, { readonly shared: Server }>({
  changes: [false, { option: true }],
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 30_000 },
  ],
  baseURL: async ({ changes, shared }, use) => {
    if (!changes) return use(shared.url);
    const own = await startServer();
    await use(own.url);
    await own.stop();
  },
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    expect(errors, 'errors on the console').toEqual([]);
  },
});

export { expect };
