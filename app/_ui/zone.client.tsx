'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const YEAR = 31_536_000;

/** Tells the server the reader's time zone by a cookie, and reads the page anew where it was made for another; `fixed` when the address names one. */
export function ReaderZone({ shown, fixed }: { readonly shown: string; readonly fixed: boolean }) {
  const router = useRouter();
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (fixed || !zone || zone === shown) return;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs a secure context, which a host in a local network is not.
    document.cookie = `zone=${encodeURIComponent(zone)}; path=/; max-age=${YEAR}; samesite=lax`;
    if (document.cookie.includes('zone=')) router.refresh();
  }, [shown, fixed, router]);
  return null;
}
