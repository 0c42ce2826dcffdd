import type { Energy } from '../../catalogue/model';
import type { DataProblem, Parts } from '../../catalogue/read';
import { criterionId } from '../../catalogue/schema/common';
import type { EnergyFile } from '../../catalogue/schema/energy';
import { numbersIn } from './numbers';

type Run = EnergyFile['runs'][number];
type Numbers = ReadonlyMap<string, number>;

const claimed = ({ evidence }: Pick<Parts, 'evidence'>): Numbers =>
  numbersIn(evidence.flatMap(({ value }) => value.claims));

const numbersOf = ({ tokens, points }: Run) => [
  tokens,
  ...points.flatMap(([atOnce, , joules]) => [atOnce, joules]),
];

/** A run with the numbers that claims tell. A name that stands for none is a problem, and no number. */
const runOf = ({ points, ...run }: Run, numbers: Numbers): Energy['runs'][number] => {
  const of = (value: number | string) =>
    typeof value === 'number' ? value : (numbers.get(value) ?? Number.NaN);
  return {
    ...run,
    tokens: of(run.tokens),
    points: points.map(([atOnce, cards, joules]) => ({
      atOnce: of(atOnce),
      cards,
      joules: of(joules),
    })),
  };
};

/** What answers take in electricity, with the numbers that claims tell. */
export const energyOf = (file: EnergyFile, parts: Pick<Parts, 'evidence'>): Energy => {
  const numbers = claimed(parts);
  return { ...file, runs: file.runs.map((run) => runOf(run, numbers)) };
};

/**
 * Runs that name a number of no claim, or a release twice in one way, or that are out of order. Where
 * evidence is missing, what it would tell is not reported as absent.
 */
export const energyProblems = (parts: Parts): DataProblem[] => {
  const told = criterionId.options.every((id) =>
    parts.evidence.some(({ value }) => value.criterion === id),
  );
  const numbers = claimed(parts);
  const runs = parts.energy?.runs ?? [];
  const wayOf = ({ release, thinking, format }: Run) => `${release} ${String(thinking)} ${format}`;
  return runs.flatMap((run, r) => {
    const problem = (rule: string) => ({
      file: 'energy.json',
      path: `runs.${String(r)}`,
      rule,
    });
    const unknown = numbersOf(run).filter(
      (value) => told && typeof value === 'string' && !numbers.has(value),
    );
    const { points } = runOf(run, numbers);
    return [
      ...unknown.map((name) => problem(`names the number ${String(name)}, which no claim has`)),
      ...(points.some(({ atOnce }, at) => atOnce <= (points[at - 1]?.atOnce ?? 0))
        ? [problem('has requests at once that are not the fewest first')]
        : []),
      ...(runs.findIndex((other) => wayOf(other) === wayOf(run)) < r
        ? [problem(`${run.release} was measured so before`)]
        : []),
    ];
  });
};
