'use client';
import { useSyncExternalStore } from 'react';

const OPTIONS = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
const subscribe = () => () => undefined;

/** A moment in the zone of the reader; in UTC until the page is alive. */
export function LocalTime({ iso }: { readonly iso: string }) {
  const date = new Date(iso);
  const text = useSyncExternalStore(
    subscribe,
    () => date.toLocaleString('en-GB', OPTIONS),
    () => `${date.toLocaleString('en-GB', { ...OPTIONS, timeZone: 'UTC' })} UTC`,
  );
  return <time dateTime={iso}>{text}</time>;
}
