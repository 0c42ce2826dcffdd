import { join } from 'node:path';
import {
  build,
  mergeConfig,
  type BuildEnvironmentOptions,
  type Plugin,
  type PluginOption,
  type Rolldown,
} from 'vite';
import { scopedName } from './names';

/** The browsers that every build of the project is for. */
export const browsers = {
  target: 'es2022',
  // Lightning CSS rewrites light-dark() into variable tricks for anything older.
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
};

/** How classes of CSS modules are named in every build, so that one may use the styles of another. */
export const css = { modules: { generateScopedName: scopedName } };

/**
 * Builds one source of the project by itself and gives what comes of it, without writing a file.
 *
 * @param entry its path in the project.
 * @param further what this build has of its own.
 */
export async function buildAside(
  root: string,
  entry: string,
  plugins: readonly PluginOption[],
  further: BuildEnvironmentOptions,
): Promise<Rolldown.RolldownOutput['output']> {
  const own: BuildEnvironmentOptions = {
    ...browsers,
    write: false,
    modulePreload: false,
    rolldownOptions: { input: join(root, entry) },
  };
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    plugins: [...plugins],
    css,
    build: mergeConfig(own, further, false),
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error(`${entry} is built twice.`);
  return built.output;
}

/** A plugin that goes on once a build is written, after those before it, in the folder of what was built. */
export function afterBuild(name: string, handler: (dist: string) => Promise<void>): Plugin {
  let dist = '';
  return {
    name,
    apply: 'build',
    configResolved(config) {
      dist = join(config.root, config.build.outDir);
    },
    writeBundle: { order: 'post', sequential: true, handler: () => handler(dist) },
  };
}
