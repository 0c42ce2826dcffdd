import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that the built app is made from. */
export const sources = [
  'src',
  'data',
  'public',
  'index.html',
  'LICENSE',
  'NOTICE',
  'package-lock.json',
  'vite.config.ts',
];

/**
 * When anything at or under a path last changed; 0 when there is nothing.
 * @param {string} path
 * @returns {number}
 */
function lastChange(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/**
 * Whether every file that a build lists is there: one that was stopped half-way is none.
 * @param {string} dist
 */
function isWhole(dist) {
  try {
    /** @type {Record<string, { file: string, css?: string[] }>} */
    const parts = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
    // The last file that a build writes is the worker.
    return [...Object.values(parts).flatMap(({ file, css = [] }) => [file, ...css]), 'sw.js'].every(
      (file) => existsSync(join(dist, file)),
    );
  } catch {
    return false;
  }
}

/**
 * Whether the app in dist/ is absent, not whole, or older than anything it is made from.
 * @param {string} root the project's folder
 */
export function isStale(root) {
  const dist = join(root, 'dist');
  const built = statSync(join(dist, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return !isWhole(dist) || sources.some((path) => lastChange(join(root, path)) > built);
}
