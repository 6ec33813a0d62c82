'use client';
import { useEffect, useState } from 'react';
import { THEMES, type Theme, themeOf } from './theme.ts';

const YEAR = 365 * 24 * 3600;
const NAMES: Readonly<Record<Theme, string>> = { auto: 'As the system', light: 'Light', dark: 'Dark' };

/** Chooses paper or ink; the choice is kept in a cookie, so that the server draws the right one at once. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>('auto');
  useEffect(() => setTheme(themeOf(document.documentElement.dataset.theme)), []);
  const choose = (next: Theme) => {
    document.documentElement.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs a secure context, which a host in a local network is not.
    document.cookie = `theme=${next}; path=/; max-age=${YEAR}; samesite=lax`;
    setTheme(next);
  };
  return (
    <label className="theme-switch">
      <span className="hidden-visually">Theme</span>
      <select value={theme} onChange={(event) => choose(themeOf(event.target.value))}>
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {NAMES[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
