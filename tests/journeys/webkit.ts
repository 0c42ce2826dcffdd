import { z } from 'zod';
import { send, startWebKit, type WebKitPrograms } from '../webkit.mjs';
import { type Key, type Powers, type Walker, eventually, findControl, findField } from './walker';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
/** An element with the place where it is: it rests where it is at the same place when asked again. */
const resting = z.object({
  element: z.object({ [elementKey]: z.string() }),
  left: z.number(),
  top: z.number(),
});
const place = `
  if (found === null) return null;
  found.scrollIntoView({ block: 'center' });
  const { left, top } = found.getBoundingClientRect();
  return { element: found, left, top };
`;

/** What the driver says of an element that was drawn anew or moved while it was reached for. */
const movedAway = new Set<unknown>([
  'element not interactable',
  'element click intercepted',
  'stale element reference',
]);

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
export async function openWebKit(
  programs: WebKitPrograms,
  { scripts, isPrivate }: Powers,
): Promise<Walker> {
  const { address, stop } = await startWebKit(programs, [
    // Without it, scripts are left out of the pages that are read.
    ...(scripts ? [] : ['--enable-javascript-markup=FALSE']),
    ...(isPrivate ? ['--private'] : []),
  ]);
  return walker(address, stop);
}

function walker(address: string, stop: () => void): Walker {
  const post = (path: string, body?: unknown) => send(`${address}/${path}`, 'POST', body);
  const run = (script: string, args: readonly unknown[] = []) =>
    post('execute/sync', { script, args });
  /** Does something to an element of a name once it rests; what it moved away from is done again. */
  const to = async (name: string, body: string, act: (path: string) => Promise<unknown>) => {
    let before = '';
    await eventually(`"${name}" in WebKit`, async () => {
      const found = resting.safeParse(
        await run(`const [name] = arguments; const found = (() => { ${body} })(); ${place}`, [
          name,
        ]),
      );
      if (!found.success) return undefined;
      const at = JSON.stringify(found.data);
      if (at !== before) {
        before = at;
        return undefined;
      }
      return act(`element/${found.data.element[elementKey]}`).then(
        () => true,
        (error: unknown) => {
          if (error instanceof Error && movedAway.has(error.cause)) return undefined;
          throw error;
        },
      );
    });
  };
  const text = async () => String(await run('return document.body.innerText'));
  return {
    text,
    async open(url) {
      await post('url', { url });
    },
    async click(name) {
      await to(name, findControl, (path) => post(`${path}/click`));
    },
    async type(name, value) {
      await to(name, findField, async (path) => {
        await post(`${path}/clear`);
        await post(`${path}/value`, { text: value });
      });
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
