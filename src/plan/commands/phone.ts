import { isGated } from './origin';
import type { Block } from './block';
import { nameOf, pathsOf, placed, shell, tools } from './place';
import { stepsOf, toolLines } from './prepare';
import type { Runnable } from './start';
import { fill, quoted } from './text';

const told = (lines: readonly string[], values: Readonly<Record<string, string>>): string =>
  lines.map((line) => fill(line, values)).join('\n');

/** Fetches a file that is published, with its sum, on the phone itself; null where all of a repository is meant. */
const fetchedThere = ({ setup, files, origin }: Runnable): Block | null => {
  if (origin.kind !== 'repository' || origin.include === null) return null;
  const { folder, to, projector } = pathsOf(setup, shell);
  const from = `${folder}-git`;
  const { include, repository } = origin;
  const wanted = [include.file, ...(include.projector === null ? [] : [include.projector])];
  const lines = [
    told(files.phone.fetch, { repository, from, files: quoted(wanted.join(',')) }),
    `mkdir -p ${folder}`,
    `mv ${from}/${include.file} ${to}`,
    ...(include.projector === null ? [] : [`mv ${from}/${include.projector} ${projector}`]),
    `rm -rf ${from}`,
  ];
  return { id: 'fetch', text: lines.join('\n') };
};

/** Makes a file on a computer, which can do so, and copies it to the phone with its sums. */
const carriedThere = (runnable: Runnable): readonly (Block | null)[] | null => {
  const { setup, wishes, files, origin } = runnable;
  const own = setup.engine.install.cpu;
  if (origin.kind !== 'made' || own === null) return null;
  const steps = stepsOf(setup, wishes, origin, files, shell);
  const { folder } = pathsOf(setup, shell);
  const name = nameOf(setup);
  return [
    {
      id: 'computer',
      text: [
        ...files.phone.computer,
        ...own.lines.map((line) => placed(line, setup, shell)),
        ...toolLines(steps),
      ].join('\n'),
    },
    isGated(setup, origin, files) ? { id: 'token', text: `${tools}/bin/hf auth login` } : null,
    { id: 'fetch', text: steps.flatMap(({ lines }) => lines).join('\n') },
    { id: 'copy', text: told(files.phone.copy, { folder }) },
    { id: 'unpack', text: told(files.phone.unpack, { name, folder }) },
  ];
};

/**
 * Everything from a bare phone to a model that lies on it: what is published is fetched there, and what must
 * be made is made on a computer. Null where neither is known.
 */
export const phoneOf = (runnable: Runnable, install: string): readonly (Block | null)[] | null => {
  const installed: Block = { id: 'phone', text: install };
  const fetched = fetchedThere(runnable);
  if (fetched !== null) return [installed, fetched];
  const carried = carriedThere(runnable);
  if (carried === null) return null;
  const at = carried.findIndex((block) => block?.id === 'unpack');
  return [...carried.slice(0, at), installed, ...carried.slice(at)];
};
