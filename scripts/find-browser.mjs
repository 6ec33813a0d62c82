import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium: `PLAYWRIGHT_CHROMIUM`, else Playwright's own, else the system's; null when there is none. */
export function findBrowser() {
  const given = process.env.PLAYWRIGHT_CHROMIUM;
  return [given, chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path)) ?? null;
}

/** Command line flags under which Chromium stays offline, and runs as root. */
export const BROWSER_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
