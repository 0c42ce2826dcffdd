import type { Catalogue, CriterionId, FamilyId, QuestionId } from '../catalogue/model';
import { completionsOf, slotsOf, type Definite, type Pick, type Slot } from './completions';
import { contextOf, type Context } from './context';
import { applyGates, gateQuestions, leftOf, type Fits, type Standing } from './gates';
import { pointsModel, race, type Knots, type Race } from './kernel';
import { entriesOf, pointsOf } from './points';
import type { DecisionProblem, Result } from './problem';
import { ratingRules, type Rating } from './ratings';
import { scoreOf } from './ratings/rating';
import type { Sheet } from './sheet';

/** Precision of stated weights (method §0): the one tuning constant of the engine. */
export const precision = 2;

/** What one completion of the open questions comes to. Arrays run over the criteria in order. */
export interface Evaluation {
  readonly context: Context;
  readonly points: readonly number[];
  /** Points each slot gives, and what moving points added, per criterion. */
  readonly given: readonly (readonly number[])[];
  readonly moved: readonly number[];
  readonly ratings: readonly Rating[];
  readonly standings: readonly Standing[];
  readonly out: Readonly<Record<FamilyId, boolean>>;
  readonly knots: Knots;
  readonly race: Race;
}

/** The whole mixture: every completion has the same chance. */
export interface Mixture {
  readonly criteria: readonly CriterionId[];
  readonly slots: readonly Slot[];
  readonly exact: boolean;
  readonly evaluations: readonly Evaluation[];
  /** Completions in which both families stand, so that scores decide; all where there are none. */
  readonly weighed: readonly Evaluation[];
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Caches a pure function by a key. */
const memo = <A, T>(key: (argument: A) => string, compute: (argument: A) => T) => {
  const known = new Map<string, T>();
  return (argument: A): T => {
    const name = key(argument);
    const found = known.get(name);
    if (found !== undefined) return found;
    const value = compute(argument);
    known.set(name, value);
    return value;
  };
};

/** One completion: which answer each slot has, and the context that makes. */
interface Completion {
  readonly pick: Pick;
  readonly context: Context;
}

/** The picks of the open slots among the questions that matter, as a key. */
const keyOf = (
  slots: readonly Slot[],
  questions: readonly (QuestionId | 'gates')[],
  gates: readonly QuestionId[],
) => {
  const wanted = new Set(questions.flatMap((id) => (id === 'gates' ? gates : [id])));
  const places = slots.flatMap((slot, place) =>
    slot.open && wanted.has(slot.question.id) ? [place] : [],
  );
  return ({ pick }: Completion) => places.map((place) => pick[place]).join();
};

/** The points of one sheet's slots over the criteria, by slot and answer. */
const pointTable = (criteria: readonly CriterionId[], slots: readonly Slot[]) =>
  slots.map(({ question, answers }) =>
    answers.map((answer) => {
      const points = new Map(entriesOf(pointsOf(question, answer)));
      return criteria.map((criterion) => points.get(criterion) ?? 0);
    }),
  );

const overridden = (sheet: Sheet, criterion: CriterionId): Rating | null => {
  const override = sheet.overrides[criterion];
  if (override === undefined) return null;
  const spread = override.spread / Math.SQRT2;
  return {
    qwen: scoreOf(override.qwen, spread),
    llama: scoreOf(override.llama, spread),
    grounds: { evidence: [], adjustments: [], uncovered: [] },
  };
};

/** Evaluates every completion of a sheet that was checked; refuses weights that cannot be. */
export const evaluate = (
  catalogue: Catalogue,
  fits: Fits,
  sheet: Sheet,
): Result<Mixture, DecisionProblem> => {
  const { questionnaire } = catalogue;
  const criteria = questionnaire.criteria.map(({ id }) => id);
  const slots = slotsOf(questionnaire, sheet);
  const { exact, picks } = completionsOf(slots);
  const table = pointTable(criteria, slots);
  const gates = gateQuestions(catalogue);

  const contextFor = (pick: Pick): Context => {
    const answers = new Map<QuestionId, Definite>();
    slots.forEach(({ question, answers: possible }, place) => {
      const answer = possible[pick[place] ?? 0];
      if (answer !== undefined) answers.set(question.id, answer);
    });
    return contextOf(questionnaire, catalogue.accelerators, answers);
  };
  const standingsFor = memo(keyOf(slots, ['gates'], gates), ({ context }: Completion) => {
    const standings = applyGates(catalogue, context, fits);
    return { standings, left: leftOf(standings) };
  });
  const raters = criteria.map((criterion) => {
    const fixed = overridden(sheet, criterion);
    const rule = ratingRules[criterion];
    return memo(
      keyOf(slots, fixed === null ? rule.reads(catalogue) : [], gates),
      (completion: Completion) =>
        fixed ??
        rule.rate({
          catalogue,
          context: completion.context,
          left: standingsFor(completion).left,
        }),
    );
  });

  const evaluations: Evaluation[] = [];
  for (const pick of picks) {
    const completion = { pick, context: contextFor(pick) };
    const given = table.map((answers, place) => answers[pick[place] ?? 0] ?? []);
    const stated = criteria.map(
      (_, i) => questionnaire.base + sum(given.map((row) => row[i] ?? 0)),
    );
    const points = criteria.map((criterion, i) => sheet.points[criterion] ?? stated[i] ?? 0);
    const ratings = raters.map((rater) => rater(completion));
    const { standings, left } = standingsFor(completion);
    const model = pointsModel(
      ratings.map(({ qwen, llama }, i) => ({
        points: points[i] ?? 0,
        mean: qwen.mean - llama.mean,
        spread: Math.hypot(qwen.spread, llama.spread),
      })),
      precision,
    );
    if (!model.ok) return { ok: false, problem: { field: 'points', kind: model.problem.kind } };
    evaluations.push({
      context: completion.context,
      points,
      given,
      moved: points.map((value, i) => value - (stated[i] ?? 0)),
      ratings,
      standings,
      out: {
        qwen: !left.some(({ family }) => family === 'qwen'),
        llama: !left.some(({ family }) => family === 'llama'),
      },
      knots: model.value,
      race: race(model.value),
    });
  }
  const weighed = evaluations.filter(({ out }) => !out.qwen && !out.llama);
  return {
    ok: true,
    value: {
      criteria,
      slots,
      exact,
      evaluations,
      weighed: weighed.length > 0 ? weighed : evaluations,
    },
  };
};
