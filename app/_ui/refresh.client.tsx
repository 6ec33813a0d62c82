'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const MILLISECONDS = 1000;

/** Asks for the page again every second, as long as it is shown. */
export function Refresh() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), MILLISECONDS);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
