import { stages, type StageName } from './stages';

const isStage = (name: string): name is StageName => Object.hasOwn(stages, name);

/** The names of all stages, in their order. */
export const stageNames: readonly StageName[] = Object.keys(stages).filter(isStage);

/** Every path of the table with its stage. */
export const paths: readonly (readonly [path: string, stage: StageName])[] = stageNames.flatMap(
  (name) =>
    stages[name].holds
      .trim()
      .split(/\s+/)
      .map((path) => [path, name] as const),
);

const byPath: ReadonlyMap<string, StageName> = new Map(paths);

/**
 * The stage of a module by its place (see `placeOf`): that of the longest path which is the module or
 * a folder around it; undefined where the table has none.
 */
export function stageOf(place: string): StageName | undefined {
  const parts = place.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const stage = byPath.get(parts.slice(0, length).join('/'));
    if (stage !== undefined) return stage;
  }
  return undefined;
}

/**
 * A module's place in the project or among its packages, wherever the project lies on the disk; facts,
 * words and what tools add by their names.
 *
 * @param id as the bundler names modules.
 * @param folder the project's folder, an absolute path, which may itself hold any name.
 */
export function placeOf(id: string, folder: string): string {
  const root = `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  const place = path.startsWith(root) ? path.slice(root.length) : path;
  const packages = place.lastIndexOf('node_modules/');
  return packages === -1 ? place : place.slice(packages);
}

/** The file of the app that a module goes into by the table; null where the bundler parts them. */
export function fileOf(place: string): string | null {
  const stage = stageOf(place);
  if (stage === undefined) return null;
  switch (stages[stage].files) {
    case 'one':
      return stage;
    case 'each':
      return place.replaceAll('/', '-');
    case 'apart':
    case 'never':
      return null;
  }
}
