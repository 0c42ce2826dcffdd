import { existsSync, readFileSync } from 'node:fs';
import { outcome, type Outcome } from './mutant';

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

/** Whether a mutant is still to be tried in a pass, all that no test noticed before from the first one again. */
export const isLeft = (known: Outcome | undefined, pass: number): boolean =>
  known === undefined || (lives(known) && (pass === 0 || known.pass < pass));
