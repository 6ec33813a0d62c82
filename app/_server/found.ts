import { notFound } from 'next/navigation';
import { AppError } from '#lib/errors.ts';

/** What the work answers; an address that names something that is not there, or filters that can't be understood, shows the page that says so. */
export async function orNotFound<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'invalid')) notFound();
    throw error;
  }
}
