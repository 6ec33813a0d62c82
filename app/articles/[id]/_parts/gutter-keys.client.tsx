'use client';
import { useEffect } from 'react';

/** Lets Escape close the opened part of the gutter and gives the focus back to its role. */
export function GutterKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const open = event.key === 'Escape' ? document.querySelector<HTMLDetailsElement>('.gutter[open]') : null;
      if (open === null) return;
      open.open = false;
      open.querySelector('summary')?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return null;
}
