import type { DataProblem, Parts } from './read';

const file = 'languages/world.json';

/** Later ones of things that have the same name. */
const twice = (kind: string, names: readonly string[]): DataProblem[] =>
  names.flatMap((name, i) =>
    names.indexOf(name) === i ? [] : [{ file, path: kind, rule: `${kind} ${name} stands twice` }],
  );

/** What results by language speak of exists, once, and each generation of releases is placed. */
export const checkWorld = ({ world, releases }: Parts): DataProblem[] => {
  if (world === null) return [];
  const { sources, generations, models, sets, pairs } = world;
  const ids = (all: readonly { readonly id: string }[]) => new Set(all.map(({ id }) => id));
  const known = { sources: ids(sources), generations: ids(generations), models: ids(models) };
  const knownSets = ids(sets);
  const absent = (path: string, kind: string, id: string, all: ReadonlySet<string>) =>
    all.has(id) ? [] : [{ file, path, rule: `there is no ${kind} ${id}` }];
  const placed = generations.flatMap(({ names }) => names);
  return [
    ...twice(
      'source',
      sources.map(({ id }) => id),
    ),
    ...twice(
      'generation',
      generations.map(({ id }) => id),
    ),
    ...twice('name', placed),
    ...twice(
      'model',
      models.map(({ id }) => id),
    ),
    ...twice(
      'set',
      sets.map(({ id }) => id),
    ),
    ...sets.flatMap(({ source }, i) =>
      absent(`sets.${String(i)}.source`, 'source', source, known.sources),
    ),
    ...models.flatMap(({ generation }, i) =>
      absent(`models.${String(i)}.generation`, 'generation', generation, known.generations),
    ),
    ...pairs.flatMap(([, , set, qwen, , , llama], i) => [
      ...absent(`pairs.${String(i)}.2`, 'set', set, knownSets),
      ...absent(`pairs.${String(i)}.3`, 'model', qwen, known.models),
      ...absent(`pairs.${String(i)}.6`, 'model', llama, known.models),
    ]),
    ...[...new Set(releases.map(({ value }) => value.generation))]
      .filter((name) => !placed.includes(name))
      .map((name) => ({ file, path: 'generations', rule: `${name} is in no generation` })),
  ];
};

/** Each task of the paired leaderboards counts for one ability or criterion. */
export const checkTasks = (parts: Parts): DataProblem[] => {
  if (parts.results === null) return [];
  const { pairs, tasks } = parts.results;
  return [...new Set(pairs.map(({ task }) => task))]
    .filter((task) => tasks[task] === undefined)
    .map((task) => ({
      file: 'languages/results.json',
      path: 'tasks',
      rule: `the task ${task} counts for no criterion`,
    }));
};
