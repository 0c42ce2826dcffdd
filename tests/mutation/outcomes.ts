import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { outcome, type Mutant, type Outcome } from './mutant';

/** Outcomes by the keys of their mutants, the last where there are several. */
export function outcomesIn(file: string): Map<string, Outcome> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => outcome.parse(JSON.parse(line)))
      .map((one) => [one.key, one]),
  );
}

/** Whether no test noticed a mutant. */
export const lives = ({ outcome: found }: Outcome): boolean =>
  found !== 'killed' && found !== 'endless';

/**
 * Outcomes by the keys of their mutants, of several files: what a test noticed stands, whichever run and
 * process it was in.
 */
export function outcomesOf(files: readonly string[]): Map<string, Outcome> {
  const all = new Map<string, Outcome>();
  for (const [key, found] of files.flatMap((file) => [...outcomesIn(file)])) {
    const known = all.get(key);
    if (known === undefined || lives(known)) all.set(key, found);
  }
  return all;
}

/** Writes to the file of a process what is known of its mutants. */
export function keep(
  file: string,
  mutants: readonly Mutant[],
  known: ReadonlyMap<string, Outcome>,
): void {
  const lines = mutants.flatMap(({ key }) => {
    const found = known.get(key);
    return found === undefined ? [] : [`${JSON.stringify(found)}\n`];
  });
  writeFileSync(file, lines.join(''));
}

/** Whether a mutant is still to be tried in a pass, all that no test noticed before from the first one again. */
export const isLeft = (known: Outcome | undefined, pass: number): boolean =>
  known === undefined || (lives(known) && (pass === 0 || known.pass < pass));
