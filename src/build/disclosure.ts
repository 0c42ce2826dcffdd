import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { readAll } from '../catalogue/read';
import { disclosureOf } from '../decision/explain/disclosure';
import { neutralityOf } from '../decision/audit/neutrality';
import { worldOf } from '../world';
import { assemble, wordProblems } from './facts/assemble';

const id = 'virtual:disclosure';
const resolved = '\0disclosure';

/** Whole sheets that are counted. */
const sheets = 3000;

/** What the figures follow from: facts, and the code that reads them. */
const read = ['data', 'src/catalogue', 'src/core', 'src/decision', 'src/evidence', 'src/sizing'];

/** A name for all that the figures follow from. */
const nameOf = (root: string): string => {
  const hash = createHash('sha256').update(String(sheets));
  const files = read.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:json|ts)$/.test(file) && file !== 'comparison.json')
      .map((file) => join(folder, file)),
  );
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
};

const computed = (root: string): string => {
  const assembly = assemble(readAll(root));
  if (!assembly.ok) throw new Error(wordProblems(assembly.problems));
  const { catalogue } = assembly.value;
  const disclosure = disclosureOf({ catalogue, fits: () => true });
  const neutrality = neutralityOf(worldOf(assembly.value, null), sheets);
  return JSON.stringify(disclosure === null ? null : { ...disclosure, neutrality });
};

/**
 * Serves the neutrality audit as a module, computed from data/ when the app is built: it needs no
 * answers, so no browser has to compute it. Memory gates do not act before hardware is named. It takes
 * seconds, so it is kept until the facts or the engine change.
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
      const kept = join(root, '.cache', `audit-${nameOf(root)}.json`);
      const known = existsSync(kept) ? readFileSync(kept, 'utf8') : null;
      const found = known ?? computed(root);
      if (known === null) {
        mkdirSync(dirname(kept), { recursive: true });
        writeFileSync(kept, found);
      }
      return `export default JSON.parse(${JSON.stringify(found)});`;
    },
  };
}
