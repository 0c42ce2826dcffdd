// Uses Node's own modules only until the packages are installed.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { ensure, reinstall, requireNode, root } from './install.mjs';
import { addressOf, portLines, portRefused, refusal, usualPort, wantedPort } from './port.mjs';
import { listen, serverOf } from './serve.mjs';
import { isStale } from './stale.mjs';

/** Ports that are tried one after another where the usual one is taken. */
const mostTried = 100;

/** Where the port of the last time is kept. */
const lastFile = join(root, '.cache', 'port');

/** Set for the second attempt, after the packages were installed anew. */
const mended = 'STEELYARD_MENDED';

/**
 * Ends in words.
 * @param {string} words
 * @returns {never}
 */
function fail(words) {
  console.error(words);
  process.exit(1);
}

/**
 * The second attempt, which ends with this process.
 * @type {import('node:child_process').ChildProcess | undefined}
 */
let again;

/** @param {unknown} error */
const wordsOf = (error) =>
  // Bundlers colour what they say, for terminals.
  stripVTControlCharacters(error instanceof Error ? error.message : String(error));

/**
 * Whether an error comes from the packages and not from the project's own files.
 * @param {string} words
 */
const isOfPackages = (words) =>
  /node_modules|Cannot find (?:module|package|native binding)|resolve (?:import )?["'`](?![./\0])/i.test(
    words,
  );

/**
 * Installs the packages anew and starts once more in a process of its own, because this one remembers
 * what it failed to load. Ends this process when that one ends.
 * @param {string} words
 * @returns {Promise<never>}
 */
async function mend(words) {
  const outcome = reinstall('A package is damaged.');
  if (outcome === 'stopped') process.exit(0);
  if (outcome === 'failed') fail(`What was damaged: ${words}`);
  const script = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, [mended]: '1' },
  });
  again = child;
  process.exit(await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 0))));
}

async function build() {
  console.log('Building Steelyard.');
  let loaded = false;
  try {
    const vite = await import('vite');
    loaded = true;
    await vite.build({ root, configLoader: 'runner', logLevel: 'silent' });
  } catch (error) {
    const words = wordsOf(error);
    const damaged = !loaded || isOfPackages(words);
    if (damaged && process.env[mended] !== '1') await mend(words);
    fail(`${words}\n\nThe build failed, so nothing is served. The lines above say why.`);
  }
}

const lastPort = () => {
  try {
    const port = Number(readFileSync(lastFile, 'utf8'));
    return Number.isInteger(port) && port > 0 ? port : null;
  } catch {
    return null;
  }
};

/** @param {number} port */
function rememberPort(port) {
  try {
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(lastFile, String(port));
  } catch {
    // It is only to be told the next time; a folder that cannot be written is no reason to stop.
  }
}

/**
 * Whether what answers at a port is Steelyard.
 * @param {number} port
 */
async function isSteelyard(port) {
  try {
    const response = await fetch(addressOf(port), { signal: AbortSignal.timeout(2000) });
    return /<title>[^<]*Steelyard/.test(await response.text());
  } catch {
    return false;
  }
}

/**
 * Listens at the port that is wanted, else at the first that is free from the usual one on.
 * @param {import('node:http').Server} server
 * @param {number | null} wanted
 */
async function settle(server, wanted) {
  /** @type {number[]} */
  const taken = [];
  for (let port = wanted ?? usualPort; ; port += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      return { port: await listen(server, port), taken };
    } catch (error) {
      const why = refusal(error);
      if (why === null) throw error;
      if (wanted !== null) fail(portRefused(wanted, why));
      taken.push(port);
      if (taken.length === mostTried) fail(portRefused(usualPort, why));
    }
  }
}

requireNode();
const wanted = wantedPort(process.argv.slice(2), process.env.PORT);
if (!wanted.ok) fail(wanted.words);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    again?.kill();
    process.exit(0);
  });
}

const outcome = ensure();
if (outcome === 'stopped') process.exit(0);
if (outcome === 'failed') process.exit(1);
process.chdir(root);
if (isStale(root)) await build();

const { port, taken } = await settle(serverOf(join(root, 'dist')), wanted.port);
const running = taken[0] !== undefined && (await isSteelyard(taken[0]));
for (const line of portLines({ port, taken, running, last: lastPort() })) console.log(line);
// A port that the system chose is another each time, and nobody comes back to it.
if (wanted.port !== 0) rememberPort(port);
console.log(`Steelyard is at ${addressOf(port)}`);
console.log('Press Ctrl+C to stop it.');
