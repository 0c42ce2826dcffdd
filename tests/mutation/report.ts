import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant, Outcome } from './mutant';
import { lives, outcomesOf } from './outcomes';

/** The least part of mutants that tests must notice. */
const least = 0.9;

const percent = (part: number) => `${(100 * part).toFixed(1)}%`;

const short = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 70);

/** A mutant in a line: where it is, what was there and what is. */
const told = ({ file, location: { start }, was, is }: Mutant) =>
  `${file}:${start.line + 1}:${start.column + 1}  ${short(was)}  →  ${short(is)}`;

/** Says what came of the mutants, keeps all outcomes in a file, and fails the run where too few were noticed. */
export function report(mutants: readonly Mutant[], files: readonly string[], folder: string): void {
  const outcomes = outcomesOf(files);
  const tried = mutants.flatMap((mutant): (Mutant & Outcome)[] => {
    const outcome = outcomes.get(mutant.key);
    return outcome === undefined ? [] : [{ ...mutant, ...outcome }];
  });
  const left = tried.filter(lives);
  const part = 1 - left.length / tried.length;
  const number = (found: Outcome['outcome']) =>
    tried.filter(({ outcome }) => outcome === found).length;
  const lines = [
    ...left.map((mutant) => told(mutant)),
    ...[...new Set(tried.map(({ file }) => file))].map((name) => {
      const all = tried.filter(({ file }) => file === name);
      return `${percent(1 - all.filter(lives).length / all.length).padStart(6)} of ${String(all.length).padStart(4)}  ${name}`;
    }),
    `Of ${mutants.length} mutants ${tried.length} were tried. ${percent(part)} were noticed: ${number('killed')} by a test that fails, ${number('endless')} by one without end.`,
    `${number('survived')} survived every test, ${number('given-up')} were given up for time, and no test reaches ${number('unreached')}.`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'report.json'), JSON.stringify(tried, null, 1));
  if (tried.length < mutants.length || part < least) process.exitCode = 1;
}
