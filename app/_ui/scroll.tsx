import type { ReactNode } from 'react';

type Props = { readonly label: string; readonly children: ReactNode };

/** Holds a table that scrolls inside itself where the window is narrow; `label` names it, and the keyboard reaches it. */
export function Scroll({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls inside itself has to be reachable by keyboard.
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
