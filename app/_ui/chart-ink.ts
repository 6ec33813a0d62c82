/** The colours of the theme on screen, as the canvas wants them. */
export type Ink = {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly hair: string;
  readonly sans: string;
  readonly serif: string;
  /** Any CSS colour of the theme, `var(--role-tag)` or `color-mix(…)`, as the canvas wants it. */
  readonly colour: (css: string) => string;
};

/** Reads the theme where `host` stands. */
export function readInk(host: HTMLElement): Ink {
  const probe = host.querySelector<HTMLElement>(':scope > span[hidden]') ?? document.createElement('span');
  probe.hidden = true;
  if (!probe.isConnected) host.append(probe);
  const colour = (css: string) => {
    probe.style.color = css;
    return getComputedStyle(probe).color;
  };
  const style = getComputedStyle(document.documentElement);
  return {
    paper: colour('var(--paper)'),
    ink: colour('var(--ink)'),
    muted: colour('var(--ink-2)'),
    hair: colour('var(--hair)'),
    sans: style.getPropertyValue('--sans'),
    serif: style.getPropertyValue('--serif'),
    colour,
  };
}

/** Calls back whenever the theme on screen changes. */
export function onTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', changed);
  };
}
