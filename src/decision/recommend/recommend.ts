import type { Catalogue, QuestionId, SizeClass } from '../../catalogue/model';
import { checkSheet } from '../sheet/validate-sheet';
import {
  answerResultsSteps,
  chancesOf,
  criterionResultsSteps,
  leadOf,
  sidesOver,
} from '../mixture/contributions';
import { evaluateSteps } from '../mixture/evaluate';
import { shareOf, type GateClass } from '../mixture/gate-classes';
import { contextOf } from '../questions/context';
import { runToEnd, type Steps } from '../../core/steps';
import type { DecisionProblem, Result } from '../sheet/problem';
import type { Recommendation } from './recommendation';
import type { Sheet } from '../sheet/sheet';
import {
  checksOf,
  familyOutcome,
  gateResults,
  releaseResultsSteps,
} from '../mixture/release-outcomes';
import { decisiveQuestions } from '../explain/decisive-questions';
import { evidenceWorth } from '../explain/evidence-worth';
import { splitIf, verdictOf } from './verdict';
import { workloadResults } from '../mixture/workloads';
import type { DecisionWorld } from '../gates/world';

const priceOf = (
  table: Readonly<Record<string, number | null>>,
  standard: number,
  sheet: Sheet,
  question: QuestionId,
): number => {
  const answer = sheet.answers[question];
  if (answer?.kind !== 'choice') return standard;
  const price = table[answer.option];
  return price === undefined ? standard : (price ?? Number.POSITIVE_INFINITY);
};

/** Size class of the hardware that was named; null where it is open. */
const sizeClassOf = (catalogue: Catalogue, sheet: Sheet): SizeClass | null => {
  const answer = sheet.answers.hardware;
  if (answer?.kind !== 'hardware' || answer.hardware.mode === 'undecided') return null;
  const answers = new Map([['hardware' as const, answer]]);
  return contextOf(catalogue, answers).sizeClass;
};

/** Like `recommend`, but yields every fraction of a millisecond, so that a page can render in between. */
export function* recommendSteps(
  world: DecisionWorld,
  sheet: Sheet,
): Steps<Result<Recommendation, DecisionProblem>> {
  const { catalogue } = world;
  const problem = checkSheet(catalogue, sheet);
  if (problem !== null) return { ok: false, problem };
  const evaluated = yield* evaluateSteps(world, sheet);
  if (!evaluated.ok) return evaluated;
  const mixture = evaluated.value;
  const { questionnaire } = catalogue;
  const lead = leadOf(mixture);
  const sides = sidesOver(mixture);
  const { up, down } = sides;
  const chance = chancesOf(mixture, sides);
  yield;
  const regret = Math.min(up, down);
  const workloads = workloadResults(mixture);
  const { prices } = questionnaire;
  const best = splitIf([], { workloads, lead });
  const split = {
    gain: best?.gain ?? 0,
    cost: priceOf(prices.split, prices.defaults.split, sheet, 'twoFamilies'),
    needed: best?.gain === null,
    workloads,
  };
  const pilot = {
    gain: regret,
    cost: priceOf(prices.pilot, prices.defaults.pilot, sheet, 'pilot'),
    evidence: evidenceWorth(mixture, lead),
  };
  yield;
  const share = (holds: (one: GateClass) => boolean) => shareOf(mixture.classes, holds);
  const outChance = {
    qwen: share(({ gated }) => gated.out.qwen),
    llama: share(({ gated }) => gated.out.llama),
  };
  const waitChance = {
    qwen: share(({ gated }) => gated.waits.qwen),
    llama: share(({ gated }) => gated.waits.llama),
  };
  yield;
  const releases = yield* releaseResultsSteps(mixture);
  yield;
  const criteria = yield* criterionResultsSteps(mixture, sheet);
  const answers = yield* answerResultsSteps(mixture, questionnaire);
  const settle = decisiveQuestions(catalogue, mixture);
  yield;
  return {
    ok: true,
    value: {
      verdict: verdictOf({
        outChance,
        waitChance,
        lead,
        chance,
        workloads,
        splitCost: split.cost,
        pilot,
        checks: { qwen: checksOf(mixture, 'qwen'), llama: checksOf(mixture, 'llama') },
      }),
      lead,
      chance,
      up,
      down,
      regret,
      split,
      pilot,
      criteria,
      answers,
      gates: gateResults(catalogue, releases),
      releases,
      families: {
        qwen: familyOutcome(outChance.qwen, waitChance.qwen),
        llama: familyOutcome(outChance.llama, waitChance.llama),
      },
      settle,
      open: mixture.slots.filter(({ open }) => open).map(({ question }) => question.id),
      completions: {
        count: mixture.scored.length + mixture.barred.length,
        exact: mixture.exact,
      },
      coverage: criteria.reduce(
        (sum, { weight, grounds }) => sum + (grounds.evidence.length > 0 ? weight : 0),
        0,
      ),
      sizeClass: sizeClassOf(catalogue, sheet),
      mixture,
    },
  };
}

/**
 * The recommendation for a sheet: verdict, lead with its 90 % interval, chances, regret,
 * contributions and gates. Pure and deterministic. Refuses a sheet that names what the catalogue
 * does not hold, or numbers out of range, with the field. Method: docs on the method page.
 */
export const recommend = (
  world: DecisionWorld,
  sheet: Sheet,
): Result<Recommendation, DecisionProblem> => runToEnd(recommendSteps(world, sheet));
