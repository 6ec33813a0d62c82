import { type NextRequest, NextResponse } from 'next/server';

function policy(nonce: string): string {
  // biome-ignore lint/style/noProcessEnv: set by Next itself: the development server needs eval and inline styles.
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Gives every page a Content-Security-Policy with a nonce of its own, which Next puts on the scripts that it writes. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const value = policy(nonce);
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', value);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', value);
  return response;
}

/** Pages only: a proxy cuts long request bodies short, so uploads and the API stay away from it. */
export const config = { matcher: ['/((?!api/|ingest/upload|_next/static|_next/image|icon.svg|favicon.ico).*)'] };
