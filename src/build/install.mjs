import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
const packagesOf = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/** Whether node_modules holds what the lockfile asks for. */
export function installed() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, record))) return false;
  const found = packagesOf(record);
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' ||
      wanted.optional === true ||
      wanted.devOptional === true ||
      found[path]?.version === wanted.version,
  );
}

/** Whether this Node can run the project. */
export function nodeIsRecentEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
}

/**
 * Runs npm in the project's folder and says whether it succeeded.
 * @param {string[]} args
 */
export function npm(...args) {
  const windows = process.platform === 'win32';
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
  return run.status === 0;
}

/** Installs the packages when they are absent or older than the lockfile; ends the process on failure. */
export function install() {
  if (!nodeIsRecentEnough()) {
    console.error(
      `Steelyard needs Node 20.19, 22.12, or 24 and later; this is ${process.version}.`,
    );
    process.exit(1);
  }
  if (installed()) return;
  console.log('Installing packages with npm ci …');
  if (!npm('ci', '--no-audit', '--no-fund')) {
    console.error('npm ci failed; the lines above say why.');
    process.exit(1);
  }
}
