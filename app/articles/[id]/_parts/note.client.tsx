'use client';
import Link from 'next/link';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Note } from './notes.ts';

const GAP = 8;

type Open = { readonly mark: HTMLElement; readonly notes: readonly Note[]; readonly pinned: boolean };

/** Puts the note below the mark, or above where there is no room, within the window. */
function place(panel: HTMLElement, mark: HTMLElement): void {
  const at = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const below = at.bottom + GAP + panel.offsetHeight < window.innerHeight;
  panel.style.top = `${Math.max(GAP, below ? at.bottom + GAP : at.top - GAP - panel.offsetHeight)}px`;
  panel.style.left = `${Math.max(GAP, Math.min(at.left, window.innerWidth - panel.offsetWidth - 2 * GAP))}px`;
}

/** Explains the marks inside it: under the pointer, on focus, and pinned by a click or Enter until Escape or a click elsewhere. */
export function Explained({ notes, children }: { readonly notes: readonly Note[]; readonly children: ReactNode }) {
  const [open, setOpen] = useState<Open | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const show = useCallback(
    (target: EventTarget | null, pinned: boolean) => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-note]') : null;
      const chosen = mark?.dataset.note?.split(' ').map((number) => notes[Number(number)]) ?? [];
      setOpen((before) => {
        if (before?.pinned && !pinned) return before;
        return mark && chosen.length > 0 ? { mark, notes: chosen, pinned } : null;
      });
    },
    [notes],
  );
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const over = (event: Event) => !panel.current?.contains(event.target as Node) && show(event.target, false);
    const focus = (event: Event) => (event.target as Element).matches(':focus-visible') && show(event.target, false);
    const click = (event: Event) => !panel.current?.contains(event.target as Node) && show(event.target, true);
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(null);
      if (event.key !== 'Enter' || !(event.target as Element).matches('mark[data-note]')) return;
      show(event.target, true);
      requestAnimationFrame(() => panel.current?.querySelector('a')?.focus());
    };
    const scroll = () => setOpen((before) => (before?.pinned ? before : null));
    element.addEventListener('pointerover', over);
    element.addEventListener('focusin', focus);
    document.addEventListener('click', click);
    document.addEventListener('keydown', key);
    window.addEventListener('scroll', scroll, { passive: true });
    return () => {
      element.removeEventListener('pointerover', over);
      element.removeEventListener('focusin', focus);
      document.removeEventListener('click', click);
      document.removeEventListener('keydown', key);
      window.removeEventListener('scroll', scroll);
    };
  }, [show]);
  useEffect(() => {
    if (!open || !panel.current) return;
    place(panel.current, open.mark);
    open.mark.classList.add('is-open');
    return () => open.mark.classList.remove('is-open');
  }, [open]);
  return (
    <div ref={host}>
      {children}
      <div ref={panel} className="note" role="status" hidden={open === null}>
        <ul>
          {open?.notes.map(({ text, rule, relation }) => (
            <li key={text + rule}>
              {text}
              <span className="note-rule">{rule}</span>
              {relation !== undefined && (
                <Link href={`?correct=${relation}#correct`} prefetch={false} onClick={() => setOpen(null)}>
                  Correct this
                </Link>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
