import { join } from 'node:path';
import type { Plugin } from 'vite';
import { reloadOn } from '../dev/reload';
import { languages } from '../../text/languages';
import { notInBrowser, factWords, stageNames, stages } from '../../text/areas';
import { messageProblems } from './check';
import { readAreas, readFactWords, readLanguageNames, textFolder, type Areas } from './read';
import { factTexts, moduleOf } from './write';

const prefix = 'virtual:words';

/** The module of all loads, as the bundler names it. */
const loads = '\0words/loads';

/** The areas of a stage. */
const areasOf = (stage: string): readonly string[] =>
  Object.entries(stages).flatMap(([name, areas]) => (name === stage ? Object.keys(areas) : []));

/**
 * Serves the words of each stage in each language as a module, and `virtual:words`, the loads of them by
 * language and stage, of those stages that a language has whole. The build fails with the list of what is
 * wrong in any language. In development a change reloads the page.
 */
export const messagesPlugin = (): Plugin => {
  let root = '';
  let isBuild = false;
  let known: ReadonlyMap<string, Areas> | null = null;
  const all = (): ReadonlyMap<string, Areas> => {
    if (known !== null) return known;
    const found = new Map(languages.map((language) => [language, readAreas(root, language)]));
    const english = found.get('en') ?? new Map();
    const problems = [...found].flatMap(([language, areas]) =>
      messageProblems(english, areas).map((problem) => `${textFolder}/${language}/${problem}`),
    );
    if (problems.length > 0) throw new Error(`Messages are wrong:\n${problems.join('\n')}`);
    known = found;
    return found;
  };
  const hasWhole = (language: string, stage: string): boolean =>
    areasOf(stage).every((area) => all().get(language)?.has(area));
  /** Words of facts that come with a stage, by their English ones; in English the catalogue has them. */
  const textsOf = (language: string, stage: string): Readonly<Record<string, string>> => {
    if (language === 'en') return {};
    const files = Object.entries(factWords).find(([name]) => name === stage)?.[1] ?? [];
    const english = new Map([
      ...readFactWords(root, 'en'),
      ['languages', readLanguageNames(root)] as const,
    ]);
    const own = [...readFactWords(root, language)].filter(([file]) => files.includes(file));
    return factTexts(english, new Map(own));
  };
  const index = (forBrowser: boolean): string => {
    const byLanguage = languages.map((language) => {
      const ofLanguage = stageNames
        .filter((stage) => hasWhole(language, stage))
        .filter((stage) => !(forBrowser && notInBrowser.includes(stage)))
        .map((stage) => `${stage}:()=>import('${prefix}/${language}/${stage}')`);
      return `${language}:{${ofLanguage.join()}}`;
    });
    return `export const loads={${byLanguage.join()}};`;
  };
  return {
    name: 'steelyard:messages',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    resolveId(id) {
      if (id === prefix) return loads;
      return id.startsWith(`${prefix}/`) ? `\0${id.replace('virtual:', '')}` : null;
    },
    load(id, options) {
      if (id === loads) return index(isBuild && options?.ssr !== true);
      const [start, language = '', stage = ''] = id.split('/');
      if (start !== '\0words') return null;
      const words = all().get(language) ?? new Map();
      const code = moduleOf(words, areasOf(stage), textsOf(language, stage));
      return { code, moduleSideEffects: false };
    },
    configureServer(server) {
      const folders = languages.map((language) => join(root, textFolder, language));
      reloadOn(server, folders, '\0words', () => {
        known = null;
      });
    },
  };
};
