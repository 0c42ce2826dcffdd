import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * What a JSON file holds; null where it is absent or no JSON.
 * @param {string} file
 * @returns {any}
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * The first package that is absent, of another version than the lockfile asks for, or without its
 * own description; null where all are in place. Packages for other platforms are not looked for.
 * @param {string} [folder] the project's
 * @returns {string | null}
 */
export function firstMissing(folder = root) {
  /** @type {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
  const wanted = readJson(join(folder, 'package-lock.json'))?.packages ?? {};
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    if (path === '' || optional === true || devOptional === true) continue;
    if (readJson(join(folder, path, 'package.json'))?.version !== version) return path;
  }
  // npm writes this file last, so without it an installation was interrupted.
  return readJson(join(folder, 'node_modules/.package-lock.json')) === null ? 'node_modules' : null;
}

/**
 * Whether a version of Node can run the project.
 * @param {string} [version] as process.versions.node
 */
export function nodeIsRecentEnough(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
}

/**
 * Runs npm in a project's folder; says whether it succeeded, whether it was stopped by a signal, and
 * what it said, which it shows nowhere.
 * @param {string[]} args
 * @param {string} [folder]
 */
export function npm(args, folder = root) {
  const windows = process.platform === 'win32';
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: windows,
    maxBuffer: 2 ** 28,
  });
  return {
    ok: run.status === 0,
    stopped: run.signal === 'SIGINT' || run.signal === 'SIGTERM',
    said: `${run.stdout ?? ''}${run.stderr ?? ''}${run.error === undefined ? '' : String(run.error)}`,
  };
}

/**
 * @typedef {object} Tools what a mending needs of its surroundings
 * @property {typeof npm} npm
 * @property {(line: string) => void} say
 */

/** @type {Tools} */
const tools = { npm, say: console.log };

/**
 * Installs all packages anew. Says in words what failed, with what npm said.
 * @param {string} because a whole sentence
 * @param {Tools} [using]
 * @param {string} [folder]
 * @returns {'installed' | 'failed' | 'stopped'}
 */
export function reinstall(because, using = tools, folder = root) {
  using.say(`${because} Installing the packages with npm ci, which can take a minute.`);
  const { ok, stopped, said } = using.npm(
    ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'],
    folder,
  );
  if (ok) return 'installed';
  if (stopped) return 'stopped';
  using.say(said.trimEnd());
  using.say(
    'The packages could not be installed, and the lines above say why. Check the connection to the package registry, then run the same command again.',
  );
  return 'failed';
}

/**
 * Installs the packages where one is absent, damaged or of another version than the lockfile asks for.
 * @param {Tools} [using]
 * @param {string} [folder]
 * @returns {'whole' | 'installed' | 'failed' | 'stopped'}
 */
export function ensure(using = tools, folder = root) {
  const missing = firstMissing(folder);
  if (missing === null) return 'whole';
  const because =
    missing === 'node_modules'
      ? 'The packages are not installed, or not wholly.'
      : `The package ${missing.replace(/^.*node_modules\//, '')} is not installed, or not as it should be.`;
  return reinstall(because, using, folder);
}

/** Ends the process, in words, where this Node is too old to run anything. */
export function requireNode() {
  if (nodeIsRecentEnough()) return;
  console.error(
    `Steelyard needs Node 20.19, 22.12, or 24 and later. This is ${process.versions.node}. Install a newer Node and run the same command again.`,
  );
  process.exit(1);
}

/** Installs the packages where need be; ends the process where that does not succeed. */
export function install() {
  requireNode();
  const outcome = ensure();
  if (outcome === 'stopped') process.exit(0);
  if (outcome === 'failed') process.exit(1);
}
