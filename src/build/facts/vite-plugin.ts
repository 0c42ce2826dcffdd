import { join } from 'node:path';
import type { Plugin } from 'vite';
import { reloadOn } from '../dev/reload';
import { assemble, wordProblems, type Assembled } from './assemble';
import type { Codes } from '../../catalogue/model';
import { outlineOf } from '../../catalogue/outline';
import { readAll, wordsFolder } from '../../catalogue/read';
import { packedModule } from './packed';

const prefix = 'virtual:catalogue/';

/** What each part of the catalogue gives to the app. */
const parts: Readonly<Record<string, (all: Assembled) => unknown>> = {
  outline: ({ catalogue }) => {
    const outline = outlineOf(catalogue.questionnaire);
    if (outline === null) throw new Error('The first section may ask for choices of one alone.');
    return outline;
  },
  checked: ({ catalogue }) => catalogue.questionnaire.edition.date,
  questionnaire: ({ catalogue }) => catalogue.questionnaire,
  knowledge: ({ catalogue: { questionnaire: _, ...knowledge } }) => knowledge,
  claims: ({ claims }) => claims,
  sources: ({ sources }) => sources,
  languages: ({ languages }) => languages,
  codes: ({ languages, catalogue: { accelerators, kinds } }): Codes => ({
    languages: languages.map(({ tag, code }) => ({ tag, code })),
    accelerators: accelerators.map(({ id, code }) => ({ id, code })),
    kinds: kinds.map(({ id, code }) => ({ id, code })),
  }),
  serving: ({ serving }) => serving,
  'by-source': ({ bySource }) => bySource,
  comparison: ({ comparison }) => comparison,
};

/**
 * Serves facts and their words as modules, one a part, after validating all of it; the build fails with
 * the list of broken rules. In development a change of either reloads the page.
 */
export const cataloguePlugin = (): Plugin => {
  let root = '';
  let assembled: Assembled | null = null;
  const all = (): Assembled => {
    if (assembled !== null) return assembled;
    const assembly = assemble(readAll(root));
    if (!assembly.ok)
      throw new Error(`The data breaks its rules:\n${wordProblems(assembly.problems)}`);
    assembled = assembly.value;
    return assembled;
  };
  return {
    name: 'catalogue',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id.startsWith(prefix) ? `\0catalogue-${id.slice(prefix.length)}` : null;
    },
    load(id) {
      if (!id.startsWith('\0catalogue-')) return null;
      if (id === '\0catalogue-packed') return packedModule(root, all());
      const part = parts[id.slice('\0catalogue-'.length)];
      if (part === undefined) return null;
      const code = `export default JSON.parse(${JSON.stringify(JSON.stringify(part(all())))});`;
      // A page takes the parts it needs and leaves the others.
      return { code, moduleSideEffects: false };
    },
    configureServer(server) {
      const folders = [join(root, 'data'), join(root, wordsFolder)];
      reloadOn(server, folders, '\0catalogue-', () => {
        assembled = null;
      });
    },
  };
};
