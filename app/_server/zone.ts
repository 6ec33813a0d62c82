import { cookies } from 'next/headers';

/** The time zone of the reader as their browser told it; null before it has. */
export async function readerZone(): Promise<string | null> {
  return (await cookies()).get('zone')?.value ?? null;
}
