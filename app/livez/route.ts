export const dynamic = 'force-dynamic';

/** Answers as long as the process does; asks nothing else. */
export function GET(): Response {
  return new Response('ok\n', { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } });
}
