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
    let shown: HTMLElement | null = itemOf(document.activeElement);
    const pin = (speaker: HTMLElement | null) => {
      press(pinned, false);
      pinned = speaker;
      shown = speaker;
      press(pinned, true);
      light(pinned);
    };
    const point = (event: Event) => {
      const item = itemOf(event.target) ?? pinned;
      if (item !== null || shown !== null) light(item);
      shown = item;
    };
    const click = (event: Event) => {
      const name = event.target instanceof Element ? event.target.closest('.speaker-name') : null;
      if (name === null) return;
      const speaker = itemOf(name);
      pin(speaker === pinned ? null : speaker);
    };
    const key = (event: KeyboardEvent) => event.key === 'Escape' && pin(null);
    light(shown);
    document.addEventListener('pointerover', point);
    document.addEventListener('focusin', point);
    document.addEventListener('click', click);
    document.addEventListener('keydown', key);
    return () => {
      pin(null);
      document.removeEventListener('pointerover', point);
      document.removeEventListener('focusin', point);
      document.removeEventListener('click', click);
      document.removeEventListener('keydown', key);
    };
  }, []);
  return null;
}
