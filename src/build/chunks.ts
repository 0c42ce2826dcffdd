import type { Plugin } from 'vite';
import { fileOf, placeOf, stageNames, stageOf } from './stage-of';
import { stages, type StageName } from './stages';

/** Where a build lists its files by the stage that they load in, from its folder. */
export const stagesFile = '.vite/stages.json';

/**
 * The files that the bundler of a project makes of its modules, one a name. The folder is an absolute
 * path, which may itself hold any name.
 */
export function chunkGroups(folder: string) {
  return stageNames.map((stage) => ({
    name: (id: string) => fileOf(placeOf(id, folder)),
    test: (id: string) => stageOf(placeOf(id, folder)) === stage,
  }));
}

/** What is known of a file when stages are given to it: an output of the bundler. */
type Output = {
  readonly fileName: string;
  readonly modules: readonly string[];
  readonly styles: readonly string[];
};

/**
 * The files of a build by stage. A file belongs to the earliest stage of its modules, as it is there
 * from then on; so do its styles.
 *
 * @throws naming the modules that have no stage, or that may not reach the browser.
 */
export function filesByStage(
  outputs: readonly Output[],
  folder: string,
): Readonly<Record<string, readonly string[]>> {
  const files = new Map<string, StageName>();
  const lost: string[] = [];
  const earlier = (one: StageName, other: StageName | undefined): StageName =>
    other !== undefined && stageNames.indexOf(other) < stageNames.indexOf(one) ? other : one;
  for (const { fileName, modules, styles } of outputs) {
    for (const id of modules) {
      const place = placeOf(id, folder);
      const stage = stageOf(place);
      if (stage === undefined || stages[stage].files === 'never') {
        lost.push(place);
        continue;
      }
      for (const file of [fileName, ...styles]) files.set(file, earlier(stage, files.get(file)));
    }
  }
  if (lost.length > 0) {
    throw new Error(
      `Modules with no stage in src/build/stages.ts, or that may not reach the browser:\n${lost.join('\n')}`,
    );
  }
  const list = (stage: StageName) =>
    [...files].flatMap(([file, of]) => (of === stage ? [file] : [])).toSorted();
  return Object.fromEntries(stageNames.map((stage) => [stage, list(stage)]));
}

/** Lists the files of the built app by stage, for budgets and for what is to work without a network. */
export function filesOfStages(folder: string): Plugin {
  return {
    name: 'steelyard:stages',
    apply: 'build',
    generateBundle(_, bundle) {
      const outputs = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk'
          ? [
              {
                fileName: output.fileName,
                // A door to a file of many modules holds none itself.
                modules: [
                  ...Object.keys(output.modules),
                  ...(output.facadeModuleId === null ? [] : [output.facadeModuleId]),
                ],
                styles: [...(output.viteMetadata?.importedCss ?? [])],
              },
            ]
          : output.fileName.endsWith('.js')
            ? [{ fileName: output.fileName, modules: output.names, styles: [] }]
            : [],
      );
      const source = `${JSON.stringify(filesByStage(outputs, folder), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: stagesFile, source });
    },
  };
}
