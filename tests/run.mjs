// Uses Node's own modules only until the packages are installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, root } from '../src/build/install.mjs';
import { provision } from './browsers.mjs';

const quick = process.argv.includes('--quick');
const reports = join(root, '.cache');
/** @type {{ name: string, ok: boolean, passed: number, failed: number, skipped: number, seconds: number }[]} */
const stages = [];

/**
 * Runs a program of node_modules without a shell, so that it works the same everywhere.
 * @param {string} script
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function runs(script, args, env = {}) {
  const run = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return run.status === 0;
}

/**
 * Runs one stage and keeps its outcome. A stage that fails without a failed test of its own
 * (types, lint, a crash) counts as one failure.
 * @param {string} name
 * @param {() => boolean} action
 * @param {() => { passed: number, failed: number, skipped: number }} [count]
 */
function stage(name, action, count = () => ({ passed: 0, failed: 0, skipped: 0 })) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const ran = action();
  const { passed, failed, skipped } = count();
  const ok = ran && failed === 0;
  const seconds = (Date.now() - start) / 1000;
  stages.push({ name, ok, passed, failed: ok ? 0 : Math.max(1, failed), skipped, seconds });
  return ok;
}

/** @param {string} path */
function report(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * @param {string} name
 * @param {string[]} projects
 * @param {NodeJS.ProcessEnv} [env]
 */
function vitest(name, projects, env = {}) {
  const file = join(reports, `${projects.join('-')}.json`);
  rmSync(file, { force: true });
  const args = [
    'run',
    '--configLoader=runner',
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
  ];
  const chosen = projects.flatMap((project) => ['--project', project]);
  return stage(
    name,
    () => runs('vitest/vitest.mjs', [...args, `--outputFile.json=${file}`, ...chosen], env),
    () => {
      const result = report(file);
      return {
        passed: result?.numPassedTests ?? 0,
        failed: result?.numFailedTests ?? 0,
        skipped: (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0),
      };
    },
  );
}

function journeys() {
  const file = join(reports, 'journeys.json');
  rmSync(file, { force: true });
  return stage(
    'journeys in browsers',
    () =>
      runs('@playwright/test/cli.js', ['test', '--config=tests/journeys/playwright.config.ts'], {
        JOURNEYS_REPORT: file,
      }),
    () => {
      const stats = report(file)?.stats;
      return {
        passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
        failed: stats?.unexpected ?? 0,
        skipped: stats?.skipped ?? 0,
      };
    },
  );
}

/** Prints the stages and, alone on the last line, the sum. */
function summarise() {
  console.log('\n── summary');
  for (const { name, ok, passed, failed, skipped, seconds } of stages) {
    const counts = passed + failed + skipped > 0 ? `  ${passed} passed, ${failed} failed` : '';
    const left = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)${counts}${left}`);
  }
  /** @param {'passed' | 'failed' | 'skipped'} key */
  const sum = (key) => stages.reduce((total, one) => total + one[key], 0);
  const left = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${left}`);
  process.exitCode = stages.every((one) => one.ok) ? 0 : 1;
}

install();
mkdirSync(reports, { recursive: true });

stage('types', () => runs('typescript/bin/tsc', ['--noEmit']));
stage('lint', () => runs('oxlint/bin/oxlint', ['--type-aware']));
stage('format', () => runs('@biomejs/biome/bin/biome', ['format']));
// The quick run tries a thousand broken links and files, the whole run all of them.
vitest('unit tests', ['unit', 'ui'], quick ? {} : { STEELYARD_MUTATIONS: 'full' });

if (
  !quick &&
  stage('build', () => runs('vite/bin/vite.js', ['build', '--configLoader', 'runner']))
) {
  vitest('what was built', ['built']);
  if (await provision()) journeys();
  else stage('journeys in browsers', () => false);
}
summarise();
