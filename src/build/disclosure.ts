import type { Plugin } from 'vite';
import { assemble, wordProblems } from './facts/assemble';
import { readAll } from '../catalogue/read';
import { disclosureOf } from '../decision/explain/disclosure';

const id = 'virtual:disclosure';
const resolved = '\0disclosure';

/**
 * Serves the neutrality audit as a module, computed from data/ when the app is built: it needs no
 * answers, so no browser has to compute it. Memory gates do not act before hardware is named.
 */
export function disclosure(): Plugin {
  let root = '';
  return {
    name: 'steelyard:disclosure',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (source) => (source === id ? resolved : null),
    load(source) {
      if (source !== resolved) return null;
      const assembly = assemble(readAll(root));
      if (!assembly.ok) throw new Error(wordProblems(assembly.problems));
      const found = disclosureOf({ catalogue: assembly.value.catalogue, fits: () => true });
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(found))});`;
    },
  };
}
