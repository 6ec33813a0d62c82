'use client';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { plural } from '../../_ui/format.ts';

const boxes = (form: HTMLFormElement | null) => [...(form?.querySelectorAll<HTMLInputElement>('input[name="article"]') ?? [])];

/** The form around a list whose rows can be selected: counts them, and selects all of the page or none. What is selected stays so after an act. */
export function Selection({ children }: { readonly children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const [count, setCount] = useState<number | null>(null);
  const recount = () => setCount(boxes(form.current).filter((box) => box.checked).length);
  useEffect(recount);
  useEffect(() => {
    const element = form.current;
    const keep = (event: Event) => event.preventDefault();
    element?.addEventListener('reset', keep);
    return () => element?.removeEventListener('reset', keep);
  }, []);
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
          {count ? `${plural(count, 'article')} selected` : 'Select articles to edit, score again or delete them.'}
        </span>
      </p>
      {children}
    </form>
  );
}
