'use client';
import { useEffect } from 'react';

/** Drops the cookie of a notice once it is shown, so that the next screen does not repeat it. */
export function ForgetFlash({ id }: { readonly id: string }) {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs a secure context, which a host in a local network is not.
    if (id !== '') document.cookie = 'flash=; path=/; max-age=0; samesite=lax';
  }, [id]);
  return null;
}
