import { cookies } from 'next/headers';
import { z } from 'zod';

const UNDO = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('delete'), ids: z.array(z.number().int()) }),
  z.object({ kind: z.literal('correction'), article: z.number().int(), id: z.number().int() }),
  z.object({ kind: z.literal('import'), id: z.number().int() }),
  z.object({ kind: z.literal('comparison'), id: z.number().int() }),
  z.object({ kind: z.literal('demo') }),
  z.object({
    kind: z.literal('feed'),
    url: z.string(),
    title: z.string().nullable(),
    siteUrl: z.string().nullable(),
    outletId: z.number().int().nullable(),
  }),
  z.object({
    kind: z.literal('story'),
    from: z.number().int(),
    into: z.number().int(),
    articles: z.array(z.number().int()),
    free: z.array(z.number().int()),
  }),
  z.object({
    kind: z.literal('source-merge'),
    corpus: z.enum(['real', 'demo']),
    key: z.string(),
    from: z.string(),
    along: z.array(z.string()),
  }),
]);
const FLASH = z.object({ id: z.string(), text: z.string(), problem: z.boolean(), undo: UNDO.nullable() });

/** How an act can be taken back. */
export type Undo = z.output<typeof UNDO>;
/** What the next screen says about the act before it. */
export type Flash = z.output<typeof FLASH>;

export const FLASH_COOKIE = 'flash';
const SECONDS = 20;

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}

/** Reads how to take an act back from a form; throws on anything else. */
export function parseUndo(json: string): Undo {
  return UNDO.parse(parsed(json));
}

/** What is to be said on this screen, if anything. */
export async function readFlash(): Promise<Flash | null> {
  const read = FLASH.safeParse(parsed((await cookies()).get(FLASH_COOKIE)?.value));
  return read.success ? read.data : null;
}

/** Says something on the next screen; it is kept in a cookie of some seconds, which the browser drops once it is shown. */
export async function say(text: string, { problem = false, undo = null }: { problem?: boolean; undo?: Undo | null } = {}): Promise<void> {
  const flash: Flash = { id: crypto.randomUUID(), text, problem, undo };
  (await cookies()).set(FLASH_COOKIE, JSON.stringify(flash), { path: '/', maxAge: SECONDS, sameSite: 'lax' });
}
