// Starts WebKitGTK's small browser under its driver, on a screen that nobody sees.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { pause } from './programs.mjs';

/**
 * The programs that make WebKitGTK walk.
 * @typedef {{ readonly driver: string, readonly browser: string, readonly screen: string }} WebKitPrograms
 */

/** How long a driver may take to answer, in milliseconds; only a hang takes so long. */
const patience = 120_000;

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/**
 * Starts a virtual screen and gives its name.
 * @param {string} program
 */
async function openScreen(program) {
  const screen = spawn(
    program,
    ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  /** @type {string} */
  const number = await new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb did not start.')));
    screen.stdout.once('data', (line) => resolve(String(line).trim()));
  });
  return { screen, display: `:${number}` };
}

/**
 * Sends one command of W3C WebDriver and gives its value.
 * @param {string} address
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {unknown} [body]
 * @returns {Promise<unknown>}
 */
export async function send(address, method, body = {}) {
  const response = await fetch(address, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = await response.json();
  if (!response.ok)
    throw new Error(`WebKit: ${value?.error}: ${value?.message}`, { cause: value?.error });
  return value;
}

/**
 * Starts a driver and gives its address, or null when it ended: its port may have been taken meanwhile.
 * @param {string} program
 * @param {string} display
 */
async function openDriver(program, display) {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  let ended = false;
  for (const event of ['error', 'exit']) {
    driver.once(event, () => {
      ended = true;
    });
  }
  const address = `http://127.0.0.1:${port}`;
  const end = Date.now() + patience;
  while (!ended && Date.now() < end) {
    // oxlint-disable-next-line no-await-in-loop -- asked again until it answers
    const status = await send(`${address}/status`, 'GET').catch(() => undefined);
    if (!ended && status !== undefined) return { driver, address };
    // oxlint-disable-next-line no-await-in-loop -- asked again until it answers
    await pause(20);
  }
  driver.kill();
  return null;
}

/**
 * Starts the browser and gives the address of its session, and what ends it all.
 * @param {WebKitPrograms} programs
 * @param {readonly string[]} [settings] of the browser
 */
export async function startWebKit(programs, settings = []) {
  const { screen, display } = await openScreen(programs.screen);
  /** @type {Awaited<ReturnType<typeof openDriver>>} */
  let opened = null;
  // oxlint-disable-next-line no-await-in-loop -- each try is for the failure of the one before
  for (let tries = 0; opened === null && tries < 5; tries += 1)
    opened = await openDriver(programs.driver, display);
  const stop = () => {
    opened?.driver.kill();
    screen.kill();
  };
  try {
    if (opened === null) throw new Error('The WebKit driver did not start.');
    const browser = { binary: programs.browser, args: ['--automation', ...settings] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browser } };
    const session = await send(`${opened.address}/session`, 'POST', { capabilities });
    if (typeof session !== 'object' || session === null || !('sessionId' in session))
      throw new Error('The WebKit driver gave no session.');
    return { address: `${opened.address}/session/${String(session.sessionId)}`, stop };
  } catch (error) {
    stop();
    throw error;
  }
}
