import { headers } from 'next/headers';
import { AppError } from '#lib/errors.ts';
import type { Runtime } from '#lib/runtime.ts';
import { say } from './flash.ts';
import { guard } from './guard.ts';
import { runtime } from './runtime.ts';

/** Runs what a form asks for. A failure that a person can act on is said on the screen, and answered with null; any other is thrown. */
export async function act<T>(work: (deps: Runtime) => Promise<T>): Promise<T | null> {
  try {
    guard(await headers());
    return await work(await runtime());
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await say(error.message, { problem: true });
    return null;
  }
}

/** A field of a form as trimmed text; null when it is empty or missing. */
export function field(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The whole numbers that a form gives under a name. */
export function numbers(form: FormData, name: string): number[] {
  return form.getAll(name).flatMap((value) => (typeof value === 'string' && /^\d{1,10}$/.test(value) ? [Number(value)] : []));
}
