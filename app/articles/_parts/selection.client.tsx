'use client';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { plural } from '../../_ui/format.ts';

const boxes = (form: HTMLFormElement | null) => [...(form?.querySelectorAll<HTMLInputElement>('input[name="article"]') ?? [])];

/** The form around a list whose rows can be selected: counts them, and selects all of the page or none. */
export function Selection({ children }: { readonly children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => setCount(0), []);
  const recount = () => setCount(boxes(form.current).filter((box) => box.checked).length);
  const selectAll = (event: FormEvent<HTMLInputElement>) => {
    for (const box of boxes(form.current)) box.checked = event.currentTarget.checked;
    recount();
  };
  return (
    <form ref={form} onChange={recount} data-selected={count ?? undefined}>
      <p className="selection-state">
        <label className="check">
          <input type="checkbox" onChange={selectAll} /> Select the whole page
        </label>
        <span role="status" className="muted">
          {!count ? 'Select articles to edit, score again or delete them.' : `${plural(count, 'article')} selected`}
        </span>
      </p>
      {children}
    </form>
  );
}
