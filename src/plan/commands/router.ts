import { hardwareOf } from './attributes';
import type { Block } from './block';
import { isShared } from './place';
import type { Runnable } from './start';
import { fill, written } from './text';

type Way = 'shell' | 'image';

/** Blocks that start the proxy, where copies lie on several machines; none where they do not. */
export const routerOf = (
  { setup, files: { proxy } }: Runnable,
  way: Way,
  pull = '',
): readonly Block[] => {
  if (!isShared(setup)) return [];
  const { image, install, copies, lines, service, start } = proxy;
  const { port, health } = setup.engine;
  const told = (some: readonly string[]) =>
    some.map((line) => fill(line, { port: String(port), health, image, pull }));
  const setUp = [
    ...(way === 'image' ? [] : hardwareOf(setup) === 'apple' ? install.apple : install.else),
    ...told(copies),
    written('router/nginx.conf', told(lines)),
    ...(way === 'image' ? [written('router/compose.yaml', told(service))] : []),
  ];
  return [
    { id: 'machines', text: 'read -r MACHINES' },
    { id: 'proxy', text: setUp.join('\n') },
    { id: 'share', text: told(start[way]).join('\n') },
  ];
};

/** Lines that stop a server, and the proxy on the machine that has it. */
export const stopOf = ({ setup, files }: Runnable, way: Way, server: string): string =>
  isShared(setup) ? `${files.proxy.stop[way]}\n${server}` : server;
