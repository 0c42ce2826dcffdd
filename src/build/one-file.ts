import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { z } from 'zod';
import { afterBuild, buildAside } from './aside';
import { licencesFile } from './licences';
import { oneFilePage } from './one-file-page';

/** Modules that the one file has in the place of others: there is nothing beside it. */
const inPlace: Readonly<Record<string, string>> = {
  'src/platform/own-files.ts': 'src/platform/inside/own-files.ts',
  'src/platform/one-file.ts': 'src/platform/inside/one-file.ts',
  'src/app/to-own-file.tsx': 'src/app/inside/to-own-file.tsx',
};

/** Facts as a module gives them: the text that it parses. */
const facts = /^export default JSON\.parse\((".*")\);$/s;

/** What a saved page brings with it, as a module gives it. */
const savedParts = /^export const script=(".*");export const styles=(".*");$/s;

const dataAddress = (type: string, content: string | Uint8Array): string =>
  `data:${type};base64,${Buffer.from(content).toString('base64')}`;

/** Puts other modules in their place, and facts where they are held compressed. */
function inside(root: string, packed: Map<string, string>): Plugin {
  const path = (file: string) => join(root, file).replaceAll('\\', '/');
  const others = new Map(
    Object.entries(inPlace).map(([from, to]) => [path(from), path(to)] as const),
  );
  const told = '\0one-file';
  return {
    name: 'steelyard:inside',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (id === 'virtual:one-file') return told;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      return found === null ? null : (others.get(found.id) ?? found);
    },
    load(id) {
      if (id !== told) return null;
      const beam = dataAddress('image/svg+xml', readFileSync(path('public/beam.svg')));
      const host = process.env['STEELYARD_HOST'] ?? '';
      return `export const beam = ${JSON.stringify(beam)}; export const host = ${JSON.stringify(host)};`;
    },
    transform(code, id) {
      if (!id.startsWith('\0')) return null;
      const name = id.slice(1);
      const hold = (key: string, literal: string): string => {
        packed.set(key, z.string().parse(JSON.parse(literal)));
        return `textOf(${JSON.stringify(key)})`;
      };
      const [, fact] = facts.exec(code) ?? [];
      const [, script, styles] = savedParts.exec(code) ?? [];
      const held =
        fact !== undefined
          ? `export default JSON.parse(${hold(name, fact)});`
          : script !== undefined && styles !== undefined
            ? `export const script = ${hold(`${name} script`, script)};
export const styles = ${hold(`${name} styles`, styles)};`
            : null;
      if (held === null) return null;
      const from = JSON.stringify(path('src/platform/inside/packed.ts'));
      return {
        code: `import { textOf } from ${from};\n${held}`,
        moduleSideEffects: false,
        map: null,
      };
    },
  };
}

/** The script and the styles of the whole app, as one text each. */
async function bundle(root: string, shared: readonly Plugin[], packed: Map<string, string>) {
  const outputs = await buildAside(
    root,
    'src/app/inside/main.ts',
    [inside(root, packed), react(), ...shared],
    {
      cssCodeSplit: false,
      // Pictures and letters are in the styles.
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  );
  const scripts = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  const styles = outputs.flatMap((one) =>
    one.type === 'asset' && one.fileName.endsWith('.css') ? [one.source.toString()] : [],
  );
  const [script, ...further] = scripts;
  if (script === undefined || further.length > 0 || outputs.length > scripts.length + styles.length)
    throw new Error(`Not one file: ${outputs.map(({ fileName }) => fileName).join(', ')}.`);
  return { script, style: styles.join('') };
}

/** What stands between the tags of the one element of a name in a page. */
function within(html: string, tag: string): string {
  const start = html.indexOf('>', html.indexOf(`<${tag}`)) + 1;
  const end = html.indexOf(`</${tag}>`);
  if (start === 0 || end < start) throw new Error(`The page has no <${tag}>.`);
  return html.slice(start, end);
}

/** What the search of the comparison finds, as the build wrote it into a module. */
function searchIndex(dist: string): string {
  const assets = join(dist, 'assets');
  const texts = readdirSync(assets)
    .filter((name) => /^search-.*\.js$/.test(name))
    .flatMap(
      (name) =>
        /^export default (\[.*\]);\s*$/s.exec(readFileSync(join(assets, name), 'utf8'))?.[1] ?? [],
    );
  const [index, ...others] = texts;
  if (index === undefined || others.length > 0)
    throw new Error('What the search of the comparison finds is not built.');
  return index;
}

/**
 * Writes the whole app as one file beside all else that was built, its SHA-256, and a module by which
 * the app tells both.
 *
 * @param shared the plugins that serve facts, words and letters, which remember what they read.
 */
export function oneFile(root: string, shared: readonly Plugin[]): Plugin {
  return afterBuild('steelyard:one-file', async (dist) => {
    const read = (file: string) => readFileSync(join(dist, file), 'utf8');
    const packed = new Map<string, string>();
    const { script, style } = await bundle(root, shared, packed);
    packed.set('licences', read(licencesFile).replace('\uFEFF', ''));
    packed.set('search', searchIndex(dist).replaceAll('"index.html#/', '"#/'));
    const page = oneFilePage({
      script,
      style,
      packed: gzipSync(JSON.stringify(Object.fromEntries(packed)), { level: 9 }),
      // Pages of the app are beside the comparison there, and the same page here.
      comparison: within(read('qwen-and-llama.html'), 'main').replaceAll(
        'href="index.html#/',
        'href="#/',
      ),
      icon: dataAddress('image/svg+xml', read('icon.svg')),
    });
    const sha256 = createHash('sha256').update(page).digest('hex');
    const told = { bytes: Buffer.byteLength(page), sha256 };
    writeFileSync(join(dist, 'steelyard.html'), page);
    writeFileSync(join(dist, 'steelyard.html.sha256'), `${sha256}  steelyard.html\n`);
    writeFileSync(join(dist, 'one-file.js'), `export default ${JSON.stringify(told)};\n`);
  });
}
