import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { z } from 'zod';
import { type Key, type Walker, eventually, findControl, findField } from './walker';

/** The programs that make WebKitGTK walk. */
export type WebKitPrograms = {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
};

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const element = z.object({ [elementKey]: z.string() });
const session = z.object({ sessionId: z.string() });
const reply = z.object({ value: z.unknown() });
const failure = z.object({ value: z.object({ error: z.string(), message: z.string() }) });

const keys: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Starts a virtual screen and gives its name. */
async function openScreen(program: string): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(
    program,
    ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const number = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb did not start.')));
    screen.stdout.once('data', (line) => resolve(String(line).trim()));
  });
  return { screen, display: `:${number}` };
}

/** Sends one command of W3C WebDriver and gives its value. */
async function send(address: string, method: 'GET' | 'POST' | 'DELETE', body?: unknown) {
  const response = await fetch(address, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const json: unknown = await response.json();
  if (!response.ok) {
    const { error, message } = failure.parse(json).value;
    throw new Error(`WebKit: ${error}: ${message}`);
  }
  return reply.parse(json).value;
}

/** Opens WebKitGTK's small browser on a virtual screen and gives a walker in it. */
export async function openWebKit(programs: WebKitPrograms): Promise<Walker> {
  const { screen, display } = await openScreen(programs.screen);
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  try {
    const host = `http://127.0.0.1:${port}`;
    await eventually('the WebKit driver', () =>
      send(`${host}/status`, 'GET').catch(() => undefined),
    );
    const browser = { binary: programs.browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browser } };
    const { sessionId } = session.parse(await send(`${host}/session`, 'POST', { capabilities }));
    return walker(`${host}/session/${sessionId}`, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

function walker(address: string, stop: () => void): Walker {
  const post = (path: string, body?: unknown) => send(`${address}/${path}`, 'POST', body);
  const run = (script: string, args: readonly unknown[] = []) =>
    post('execute/sync', { script, args });
  const find = (name: string, body: string) =>
    eventually(`"${name}" in WebKit`, async () => {
      const found = element.safeParse(await run(`const [name] = arguments; ${body}`, [name]));
      return found.success ? found.data[elementKey] : undefined;
    });
  const text = async () => String(await run('return document.body.innerText'));
  return {
    text,
    async open(url) {
      await post('url', { url });
    },
    async click(name) {
      await post(`element/${await find(name, findControl)}/click`);
    },
    async type(name, value) {
      const field = await find(name, findField);
      await post(`element/${field}/clear`);
      await post(`element/${field}/value`, { text: value });
    },
    async press(key) {
      const value = keys[key];
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async sees(wanted) {
      await eventually(`the text "${wanted}" in WebKit`, async () =>
        (await text()).includes(wanted) ? true : undefined,
      );
    },
    async evaluate(expression) {
      return run(`return (${expression})`);
    },
    async address() {
      return String(await send(`${address}/url`, 'GET'));
    },
    async reload() {
      await post('refresh');
    },
    async back() {
      await post('back');
    },
    async close() {
      await send(address, 'DELETE').catch(() => undefined);
      stop();
    },
  };
}
