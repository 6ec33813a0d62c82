'use client';
import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';

type Props = { readonly pending: string; readonly className?: string; readonly children: ReactNode };

/** The button of a form that takes a while: says so as soon as it is pressed. */
export function Submit({ pending, className, children }: Props) {
  const status = useFormStatus();
  return (
    <button type="submit" className={className} disabled={status.pending} aria-live="polite">
      {status.pending ? pending : children}
    </button>
  );
}
