'use client';
import { useLinkStatus } from 'next/link';

/** Shows inside a link that its page is on the way. */
export function Pending() {
  const { pending } = useLinkStatus();
  return <span className={pending ? 'pending is-pending' : 'pending'} aria-hidden="true" />;
}
