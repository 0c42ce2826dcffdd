import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { hostFiles, type BuiltPage } from './files';

const policyMark = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/;

/** The pages of a build with the policies that stand in them. */
export const builtPages = (folder: string): readonly BuiltPage[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => {
      const policy = policyMark.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
      if (policy === undefined) throw new Error(`${file} says no policy.`);
      return { file, policy };
    });

/** Writes what hosts are told, once all pages are there, into `hosts` of the build. */
export function hosts(): Plugin {
  let folder = '';
  return {
    name: 'steelyard:hosts',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        // A build that failed has no pages.
        if (!existsSync(join(folder, 'index.html'))) return;
        const files = Object.entries(hostFiles(builtPages(folder)));
        mkdirSync(join(folder, 'hosts'), { recursive: true });
        for (const [name, text] of files) writeFileSync(join(folder, 'hosts', name), text);
      },
    },
  };
}
