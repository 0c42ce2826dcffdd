// Uses Node's own modules only until the packages are installed.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { install, root } from './install.mjs';

const sources = ['src', 'data', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

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

process.chdir(root);
install();
const { build, preview } = await import('vite');

const built = statSync('dist/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (sources.some((path) => lastChange(path) > built))
  await build({ configLoader: 'runner', logLevel: 'warn' });

// Without strictPort a busy port gives way to the next.
const server = await preview({
  configLoader: 'runner',
  logLevel: 'warn',
  preview: { port: 4173, open: false },
});
console.log(`\nSteelyard is at ${server.resolvedUrls?.local[0] ?? 'an unknown address'}`);
console.log('Press Ctrl+C to stop it.');
