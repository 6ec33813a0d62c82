import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { run, say } from './run.mjs';

const FAST = process.argv.includes('--fast');
const FAST_TESTS = ['tests/unit', 'tests/contract', 'tests/invariants', 'tests/golden', 'tests/docs'];
const LEAST_MODULES = 450;
const bin = (name) => join('node_modules', '.bin', name);
const reports = mkdtempSync(join(tmpdir(), 'caveat-test-'));
const totals = { passed: 0, failed: 0 };

function count(name, passed, failed) {
  totals.passed += passed;
  totals.failed += failed;
  console.log(`  ${name}: ${passed} passed, ${failed} failed`);
}

function check(name, command, args) {
  say(name);
  const ok = run(command, args);
  count(name, ok ? 1 : 0, ok ? 0 : 1);
}

/** The import rules pass on nothing at all when no module could be read: so the number read is checked as well. */
function checkImports() {
  say('import rules');
  const { stdout } = spawnSync(
    bin('depcruise'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'lib', 'app', 'cli', 'bench'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  const { summary } = JSON.parse(stdout || '{"summary":{"violations":[],"totalCruised":0}}');
  for (const { rule, from, to } of summary.violations) console.log(`  ${rule.name}: ${from} → ${to}`);
  if (summary.totalCruised < LEAST_MODULES)
    console.log(`  only ${summary.totalCruised} modules were read, at least ${LEAST_MODULES} are there`);
  const ok = summary.violations.length === 0 && summary.totalCruised >= LEAST_MODULES;
  count('import rules', ok ? 1 : 0, ok ? 0 : 1);
}

function runner(name, command, args, env, read) {
  say(name);
  const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const ok = run(command, args(file), { env: { ...process.env, ...env(file) } });
  const [passed, failed] = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : [0, 1];
  count(name, passed, ok ? failed : Math.max(1, failed));
}

function vitest() {
  runner(
    FAST ? 'fast tests' : 'tests',
    bin('vitest'),
    (file) => ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...(FAST ? FAST_TESTS : [])],
    () => ({}),
    (report) => [report.numPassedTests, report.numFailedTests + report.numFailedTestSuites * (report.numFailedTests === 0 ? 1 : 0)],
  );
}

function playwright() {
  runner(
    'browser tests',
    bin('playwright'),
    () => ['test', '--reporter=list,json'],
    (file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file }),
    (report) => [report.stats.expected, report.stats.unexpected + report.stats.flaky + report.errors.length],
  );
}

/** Makes what the browser tests need, and says whether it is there. */
function prepareBrowserTests() {
  say('browser');
  if (!run(process.execPath, ['scripts/ensure-browser.mjs'])) {
    count('browser', 0, 1);
    return false;
  }
  build();
  return true;
}

const { sqlite } = install();
check('types', bin('tsc'), ['-p', '.']);
check('lint', bin('biome'), ['check', '--error-on-warnings']);
checkImports();
check('unused code', bin('knip'), []);
const browsing = !FAST && prepareBrowserTests();
await sqlite;
vitest();
if (browsing) playwright();
rmSync(reports, { recursive: true, force: true });
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
