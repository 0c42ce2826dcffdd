// Uses Node's own modules only until the packages are installed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, root } from '../src/build/install.mjs';
import { provision } from './browsers.mjs';
import { run } from './programs.mjs';
import { journeySeconds, summary, triedOf, unitSeconds } from './summary.mjs';

const quick = process.argv.includes('--quick');
// Properties are tried for longer where nobody waits, and for a moment where somebody does.
const long = !quick && (process.argv.includes('--long') || process.env.CI === 'true');
if (quick) process.env.STEELYARD_TRIALS = 'quick';
else if (long) process.env.STEELYARD_TRIALS = 'long';

const reports = join(root, '.cache');
/** @type {import('./summary.mjs').Stage[]} */
const stages = [];

/** Only a hang takes so long, in milliseconds. */
const patience = 3_600_000;

/**
 * Runs a program of node_modules without a shell, so that it works the same everywhere. What it says
 * is shown as it comes for one of those that run beside each other, and afterwards for the rest.
 * @param {string} script
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shown?: boolean }} [options]
 */
const program = (script, args, { env = {}, shown = false } = {}) =>
  run(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    timeout: patience,
    shown,
  });

/** @param {string} path */
const report = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/**
 * Runs one stage and keeps its outcome. A stage that fails without a failed test of its own (types,
 * lint, a crash) counts as one failure.
 * @param {string} name
 * @param {() => Promise<{ ok: boolean, output: string }>} action
 * @param {() => Partial<import('./summary.mjs').Counts>} [count]
 */
async function stage(name, action, count = () => ({})) {
  const start = Date.now();
  const { ok: ran, output } = await action();
  const { passed = 0, failed = 0, skipped = 0, ...rest } = count();
  const ok = ran && failed === 0;
  const seconds = (Date.now() - start) / 1000;
  const counts = { passed, failed: ok ? 0 : Math.max(1, failed), skipped };
  stages.push({ name, ok, seconds, ...counts, ...rest });
  console.log(`\n── ${name}${output === '' ? '' : `\n${output.trimEnd()}`}`);
  return ok;
}

/**
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {{ shown?: boolean }} [options]
 */
function vitest(name, projects, { shown = false } = {}) {
  const file = join(reports, `${projects.join('-')}.json`);
  rmSync(file, { force: true });
  const args = ['run', '--configLoader=runner', '--reporter=default', '--reporter=json'];
  const chosen = projects.flatMap((project) => ['--project', project]);
  if (quick) chosen.push('--tags-filter=!thorough');
  else if (!long) chosen.push('--tags-filter=!long');
  return stage(
    name,
    () =>
      program('vitest/vitest.mjs', [...args, `--outputFile.json=${file}`, ...chosen], { shown }),
    () => {
      const result = report(file);
      if (result === undefined) return {};
      return {
        passed: result.numPassedTests,
        failed: result.numFailedTests,
        skipped: result.numPendingTests + result.numTodoTests,
        tried: triedOf(result),
        files: unitSeconds(result, join(root, 'tests')),
      };
    },
  );
}

function journeys() {
  const file = join(reports, 'journeys.json');
  rmSync(file, { force: true });
  const args = ['test', '--config=tests/journeys/playwright.config.ts'];
  return stage(
    'journeys in browsers',
    () => program('@playwright/test/cli.js', args, { env: { JOURNEYS_REPORT: file }, shown: true }),
    () => {
      const result = report(file);
      if (result === undefined) return {};
      const { expected, flaky, unexpected, skipped } = result.stats;
      return {
        passed: expected + flaky,
        failed: unexpected,
        skipped,
        files: journeySeconds(result),
      };
    },
  );
}

async function checks() {
  await stage('types', () => program('typescript/bin/tsc', ['--noEmit']));
  await stage('lint', () => program('oxlint/bin/oxlint', ['--type-aware']));
  await stage('format', () => program('@biomejs/biome/bin/biome', ['format']));
}

async function built() {
  const args = ['build', '--configLoader', 'runner'];
  const building = stage('build', () => program('vite/bin/vite.js', args));
  const [built, walkable] = await Promise.all([building, provision()]);
  if (!built) return;
  await vitest('what was built', ['built']);
  if (walkable) await journeys();
  else await stage('journeys in browsers', async () => ({ ok: false, output: '' }));
}

const start = Date.now();
install();
mkdirSync(reports, { recursive: true });
if (quick) await Promise.all([checks(), vitest('unit tests', ['unit', 'ui'], { shown: true })]);
// Journeys wait much, and what computes fills that time.
else await Promise.all([built(), checks().then(() => vitest('unit tests', ['unit', 'ui']))]);

const order = [
  'types',
  'lint',
  'format',
  'unit tests',
  'build',
  'what was built',
  'journeys in browsers',
];
stages.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
console.log('\n── summary');
for (const line of summary(stages, (Date.now() - start) / 1000)) console.log(line);
process.exitCode = stages.every(({ ok }) => ok) ? 0 : 1;
