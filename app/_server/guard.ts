import { AppError } from '#lib/errors.ts';

const REFUSED = 'This request did not come from this site. Open the page again and repeat it there.';

/**
 * Lets only requests of this site's own pages change anything: the Origin must be the host that was asked, and where a browser sends none,
 * Sec-Fetch-Site must say so. Throws `AppError('forbidden')`.
 */
export function guard(headers: Headers): void {
  const origin = headers.get('origin');
  if (origin === null) {
    if (headers.get('sec-fetch-site') === 'same-origin') return;
    throw new AppError('forbidden', REFUSED);
  }
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  if (host === null || host !== headers.get('host')) throw new AppError('forbidden', REFUSED);
}
