import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { workerFile } from '../platform/trusted';
import { hashLength, type Edition, type Part } from '../worker/edition';
import { afterBuild, buildAside } from './aside';

/** Files that nobody who uses the app asks for, and those that are fetched to be taken along. */
const left = new RegExp(
  `^(?:\\.vite/|hosts/|_headers$|schema/|robots\\.txt$|${workerFile.replace('.', '\\.')}$|steelyard\\.html)`,
);

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64').slice(0, hashLength);

/** The files of a built app that it needs without a network, in the order of their names. */
export const partsOf = (dist: string): readonly Part[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !left.test(file))
    .toSorted()
    .map((file) => [file === 'index.html' ? '' : file, hashOf(readFileSync(join(dist, file)))]);

/** The worker as one script, with the edition that it keeps. */
async function scriptOf(root: string, edition: Edition): Promise<string> {
  const told: Plugin = {
    name: 'steelyard:edition',
    resolveId: (id) => (id === 'virtual:edition' ? `\0${id}` : null),
    load: (id) =>
      id === '\0virtual:edition' ? `export default ${JSON.stringify(edition)};` : null,
  };
  const [script] = await buildAside(root, 'src/worker/worker.ts', [told], {
    rolldownOptions: { output: { format: 'iife', entryFileNames: workerFile } },
  });
  return script.code;
}

/** Writes the worker of a built app into its folder. The name of the edition covers the worker itself. */
export async function writeWorker(root: string, dist: string): Promise<void> {
  const parts = partsOf(dist);
  const nameless = await scriptOf(root, { name: '', parts });
  writeFileSync(join(dist, workerFile), await scriptOf(root, { name: hashOf(nameless), parts }));
}

/** Writes the worker beside all else that was built, by which the app works without a network. */
export const worker = (root: string): Plugin =>
  afterBuild('steelyard:worker', (dist) => writeWorker(root, dist));
