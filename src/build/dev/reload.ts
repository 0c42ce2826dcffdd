import type { ViteDevServer } from 'vite';

/**
 * Reloads the page where a file in one of some folders changes, while the app is developed: whoever made
 * modules of these files forgets them, and the modules whose names begin with `prefix` are made anew.
 */
export function reloadOn(
  server: ViteDevServer,
  folders: readonly string[],
  prefix: string,
  forget: () => void,
): void {
  const reload = (path: string): void => {
    if (!folders.some((folder) => path.startsWith(folder))) return;
    forget();
    for (const module of server.moduleGraph.idToModuleMap.values()) {
      if (module.id?.startsWith(prefix)) server.moduleGraph.invalidateModule(module);
    }
    server.ws.send({ type: 'full-reload' });
  };
  server.watcher.add([...folders]);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
}
