import type { CriterionId, Questionnaire } from '../../catalogue/model';
import { slotsOf } from '../questions/completions';
import { inTenths } from '../../core/exact';
import { realProblem } from '../kernel';
import { entriesOf, pointsOf } from '../questions/points';
import type { DecisionProblem, Result } from '../sheet/problem';
import { emptySheet } from '../sheet/sheet';

/** How many answer sheets each family wins. */
export interface Census {
  readonly sheets: number;
  readonly qwen: number;
  readonly llama: number;
  readonly level: number;
}

/** Scores lie between 0 and 100, so their differences lie within this. */
const largestDifference = 100;

const problemOf = (differences: ReadonlyMap<CriterionId, number>): DecisionProblem | null => {
  for (const [id, value] of differences) {
    const kind = realProblem(value) ?? (Math.abs(value) > largestDifference ? 'outOfRange' : null);
    if (kind !== null) return { field: `differences.${id}`, kind };
  }
  return null;
};

/**
 * The exact number of answer sheets that each family wins while the scores stay as given: every
 * question with every option (several-choice questions with one option, open kinds with their
 * stand-ins), by convolving the whole numbers that each answer adds to the lead (method §9). The
 * count is exact below 2⁵³ sheets. A disclosure: nobody tunes to it.
 *
 * @param differences Qwen − Llama by criterion, in score points; taken to a tenth.
 * @returns `notFinite` or `tooLarge` at `differences.<criterion>` for what is no number to count with,
 * `outOfRange` there for more than 100 points either way.
 */
export const census = (
  questionnaire: Questionnaire,
  differences: ReadonlyMap<CriterionId, number>,
): Result<Census, DecisionProblem> => {
  const problem = problemOf(differences);
  if (problem !== null) return { ok: false, problem };
  const tenths = new Map([...differences].map(([id, value]) => [id, inTenths(value)]));
  const base = [...tenths.values()].reduce((sum, value) => sum + questionnaire.base * value, 0);
  let counts = new Map<number, number>([[base, 1]]);
  for (const { question, answers } of slotsOf(questionnaire, {
    ...emptySheet,
    asked: questionnaire.version,
  })) {
    const steps = new Map<number, number>();
    for (const answer of answers) {
      const step = entriesOf(pointsOf(question, answer)).reduce(
        (sum, [id, points]) => sum + points * (tenths.get(id) ?? 0),
        0,
      );
      steps.set(step, (steps.get(step) ?? 0) + 1);
    }
    const next = new Map<number, number>();
    for (const [value, count] of counts) {
      for (const [step, times] of steps) {
        next.set(value + step, (next.get(value + step) ?? 0) + count * times);
      }
    }
    counts = next;
  }
  const sum = (wanted: (value: number) => boolean): number =>
    [...counts].reduce((total, [value, count]) => (wanted(value) ? total + count : total), 0);
  return {
    ok: true,
    value: {
      sheets: sum(() => true),
      qwen: sum((value) => value > 0),
      llama: sum((value) => value < 0),
      level: sum((value) => value === 0),
    },
  };
};
