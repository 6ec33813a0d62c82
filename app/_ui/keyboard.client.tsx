'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { GOES, moveInList } from './keyboard.ts';

const STORED = 'caveat-shortcuts';
const CHORD_MILLISECONDS = 1200;

const HELP: readonly (readonly [string, string])[] = [
  ['/', 'Search'],
  ['j  k', 'Next and previous row of a list, or mark of a text'],
  ['Enter', 'Open it'],
  ...Object.entries(GOES).map(([key, { name }]) => [`g  ${key}`, `Go to ${name}`] as const),
  ['?', 'This help'],
];

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function isForUs(event: KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target));
}

/** Keyboard shortcuts of every screen and their help, where they can be turned off. */
export function Keyboard() {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const chord = useRef(0);
  const [on, setOn] = useState(true);
  useEffect(() => setOn(localStorage.getItem(STORED) !== 'off'), []);
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = {
      '?': () => dialog.current?.showModal(),
      '/': () => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus(),
      j: () => moveInList(1),
      k: () => moveInList(-1),
      g: () => {
        chord.current = Date.now();
      },
    };
    const actionOf = (key: string) => {
      const place = Date.now() - chord.current < CHORD_MILLISECONDS ? GOES[key] : undefined;
      chord.current = 0;
      return place ? () => router.push(place.href) : actions[key];
    };
    const press = (event: KeyboardEvent) => {
      if (!isForUs(event) || (!on && event.key !== '?')) return;
      const act = actionOf(event.key);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, router]);
  const toggle = (checked: boolean) => {
    localStorage.setItem(STORED, checked ? 'on' : 'off');
    setOn(checked);
  };
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title">
      <h2 id="help-title">Keyboard</h2>
      <dl className="pairs">
        {HELP.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input type="checkbox" checked={on} onChange={(event) => toggle(event.target.checked)} /> Shortcuts on
      </label>
      <form method="dialog" className="form-actions">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
