// Finds a Chromium for the browser tests, or installs one: Playwright's own, else Debian's package.
import { aptCommand, aptInstall } from './apt.mjs';
import { findBrowser } from './find-browser.mjs';
import { fail, run, say } from './run.mjs';

const PLAYWRIGHT_MS = 300_000;

if (findBrowser() === null) {
  say('no Chromium found: installing the one of Playwright');
  run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], { timeout: PLAYWRIGHT_MS });
}
if (findBrowser() === null) aptInstall(['chromium']);
const found = findBrowser();
if (found === null)
  fail(`No Chromium. Run \`npx playwright install chromium\` or \`${aptCommand(['chromium'])}\`, or set PLAYWRIGHT_CHROMIUM to its path.`);
say(`browser: ${found}`);
