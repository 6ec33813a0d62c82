'use client';
import { useEffect } from 'react';

const lists = (element: HTMLElement | null) => new Set(element?.dataset.acts?.split(' ').filter((act) => act !== ''));

function itemOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.side [data-acts]') : null;
}

/** Marks in the text all words of the relations that the element lists; of none without an element. */
function light(element: HTMLElement | null): void {
  const acts = lists(element);
  for (const mark of document.querySelectorAll<HTMLElement>('.story [data-acts]'))
    mark.classList.toggle(
      'is-lit',
      [...lists(mark)].some((act) => acts.has(act)),
    );
}

function press(speaker: HTMLElement | null, pressed: boolean): void {
  speaker?.querySelector('.speaker-name')?.setAttribute('aria-pressed', String(pressed));
}

/** Shows in the text what a source beside it says: under the pointer and on focus, and after a click until Escape or a second click. */
export function Highlights() {
  useEffect(() => {
    let pinned: HTMLElement | null = null;
    let focused = itemOf(document.activeElement);
    let shown: HTMLElement | null = null;
    const show = (item: HTMLElement | null) => {
      if (item !== null || shown !== null) light(item);
      shown = item;
    };
    const pin = (speaker: HTMLElement | null) => {
      press(pinned, false);
      pinned = speaker;
      press(pinned, true);
      show(pinned);
    };
    const over = (event: Event) => show(itemOf(event.target) ?? pinned ?? focused);
    const focus = (event: Event) => {
      focused = itemOf(event.target);
      show(focused ?? pinned);
    };
    const click = (event: Event) => {
      const name = event.target instanceof Element ? event.target.closest('.speaker-name') : null;
      if (name === null) return;
      const speaker = itemOf(name);
      pin(speaker === pinned ? null : speaker);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      focused = null;
      pin(null);
    };
    show(focused);
    document.addEventListener('pointerover', over);
    document.addEventListener('focusin', focus);
    document.addEventListener('click', click);
    document.addEventListener('keydown', key);
    return () => {
      pin(null);
      document.removeEventListener('pointerover', over);
      document.removeEventListener('focusin', focus);
      document.removeEventListener('click', click);
      document.removeEventListener('keydown', key);
    };
  }, []);
  return null;
}
