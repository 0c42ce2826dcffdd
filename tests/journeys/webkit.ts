import { z } from 'zod';
import { send, startWebKit, type WebKitPrograms } from '../webkit.mjs';
import { type Key, type Walker, eventually, findControl, findField } from './walker';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const element = z.object({ [elementKey]: z.string() });

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

/** Opens WebKitGTK's small browser on a virtual screen and gives a walker in it. */
export async function openWebKit(programs: WebKitPrograms): Promise<Walker> {
  const { address, stop } = await startWebKit(programs);
  return walker(address, stop);
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
