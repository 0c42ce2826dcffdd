import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';

/** The file of the built app that holds every licence and notice text. */
export const licencesFile = 'licences.txt';

/** Modules that are made from data/ and from messages when the app is built: our own. */
const ownVirtual = /^\0(?:catalogue-|disclosure$|saved-page$|words(?:$|\/))/;

/** Files of a package that hold its licence or what it has to say with it. */
const licenceName = /^(?:licen[cs]e|copying|notice|copyright)(?:[.-]|$)/i;
/** Those of them without which a package cannot be passed on. */
const neededName = /^(?:licen[cs]e|copying)/i;

/** From here a licence file speaks of packages that stand inside a tool and not in the app. */
const ofTheTool = /^#+ licen[cs]es of bundled dependencies/im;

const packageFile = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  homepage: z.string().optional(),
});

/** A package whose code is in the built app. */
type Shipped = z.infer<typeof packageFile> & {
  readonly texts: readonly { readonly file: string; readonly text: string }[];
};

/**
 * The folder of the package that a module is of, null where the module is the project's own.
 *
 * @param id as the bundler names modules: an absolute path, with a query or a null character about
 * it, or the name of a module that a tool adds, such as `\0vite/preload-helper.js`.
 * @param root the project's folder, an absolute path with forward slashes.
 * @throws where it is neither, since then nobody knows whose licence it is under.
 */
export function packageFolder(id: string, root: string): string | null {
  const path = id.replaceAll('\\', '/').replace(/[?#].*$/s, '');
  const installed = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//s.exec(path)?.[1];
  if (installed !== undefined) return installed;
  if (!path.startsWith('\0')) {
    if (path.startsWith(`${root}/`)) return null;
    throw new Error(`${id} is bundled and belongs to no package, so its licence is not known.`);
  }
  if (ownVirtual.test(path)) return null;
  const tool = /^\0((?:@[^/+]+[/+])?[^/@+]+)/.exec(path)?.[1]?.replace('+', '/');
  if (
    tool !== undefined &&
    readdirSync(join(root, 'node_modules')).includes(tool.split('/')[0] ?? '')
  )
    return `${root}/node_modules/${tool}`;
  throw new Error(
    `${JSON.stringify(id)} is bundled and belongs to no package, so its licence is not known.`,
  );
}

/** Reads a package's name, version and licence texts; throws where it has no licence text. */
export function readPackage(folder: string): Shipped {
  const json: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const about = packageFile.parse(json);
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licenceName.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((file) => ({
      file,
      text: (readFileSync(join(folder, file), 'utf8').split(ofTheTool)[0] ?? '').trim(),
    }));
  if (!texts.some(({ file, text }) => neededName.test(file) && text !== '')) {
    throw new Error(
      `${about.name} ${about.version} is bundled and has no licence text in ${folder}. ` +
        'It cannot be passed on without one.',
    );
  }
  return { ...about, texts };
}

const heading = (text: string): string => `${'='.repeat(78)}\n${text}\n${'='.repeat(78)}\n\n`;

/**
 * The text of the file: the project's licence and notice, then each package with its texts, by name.
 * It begins with a byte order mark, so that it is read as UTF-8 however a host sends it.
 */
export function licencesText(
  own: { readonly licence: string; readonly notice: string },
  packages: readonly Shipped[],
): string {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = [
    'Licences and notices of Steelyard\n\n' +
      'This file holds the licence of Steelyard, the notices of the works whose facts it uses,\n' +
      `and the licences of the ${String(sorted.length)} packages whose code is part of it.\n`,
    heading('Steelyard: licence') + own.licence,
    heading('Steelyard: notices') + own.notice,
    ...sorted.map(
      ({ name, version, license, homepage, texts }) =>
        heading(
          [`${name} ${version}`, license, homepage].filter((part) => part !== undefined).join('\n'),
        ) + texts.map(({ text }) => text).join('\n\n'),
    ),
  ];
  return `\uFEFF${parts.map((part) => part.replace(/\r\n?/g, '\n').trimEnd()).join('\n\n\n')}\n`;
}

/**
 * Writes the licence and notice texts of all that the built app is made of into one file. Which
 * packages those are is read from the bundle; the build fails where one of them has no licence text.
 *
 * @param alsoShipped folders of further packages, whose fonts or pictures are in the app.
 */
export function licences(alsoShipped: readonly string[]): Plugin {
  let root = process.cwd();
  const own = () => ({
    licence: readFileSync(join(root, 'LICENSE'), 'utf8'),
    notice: readFileSync(join(root, 'NOTICE'), 'utf8'),
  });
  return {
    name: 'steelyard:licences',
    configResolved(config) {
      root = config.root;
    },
    configureServer({ middlewares }) {
      // Nothing is bundled here, so only the project's own texts can be shown.
      middlewares.use(`/${licencesFile}`, (_, response) => {
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(licencesText(own(), []));
      });
    },
    generateBundle(_, bundle) {
      const folders = new Set<string>(alsoShipped);
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of Object.keys(output.modules)) {
          const folder = packageFolder(id, root);
          if (folder !== null) folders.add(folder);
        }
      }
      const byName = new Map(
        [...folders].map((folder) => {
          const found = readPackage(folder);
          return [`${found.name} ${found.version}`, found] as const;
        }),
      );
      this.emitFile({
        type: 'asset',
        fileName: licencesFile,
        source: licencesText(own(), [...byName.values()]),
      });
    },
  };
}
