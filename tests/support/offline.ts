import { createFetcher, type Fetcher } from '#lib/fetch/fetcher.ts';

/** A fetcher that knows no host. */
export const offline: Fetcher = createFetcher({
  userAgent: 'Caveat/0',
  allowHosts: [],
  largest: 1000,
  resolve: (host) => Promise.reject(Object.assign(new Error(host), { code: 'ENOTFOUND' })),
});
