import type { DataProblem, Parts } from './read';
import type { Condition } from './schema/condition';

/** Conditions inside a condition, itself included. */
const inside = (condition: Condition): Condition[] => {
  if ('all' in condition) return [condition, ...condition.all.flatMap(inside)];
  if ('any' in condition) return [condition, ...condition.any.flatMap(inside)];
  if ('not' in condition) return [condition, ...inside(condition.not)];
  return [condition];
};

/** Options that conditions may name, by question. Hardware has its three modes. */
const optionsOf = (parts: Parts): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (parts.questions?.questions ?? []).map((question) => [
      question.id,
      question.kind === 'hardware'
        ? ['accelerators', 'cpu', 'undecided']
        : 'options' in question
          ? question.options.map(({ id }) => id)
          : [],
    ]),
  );

interface Placed {
  readonly file: string;
  readonly path: string;
  readonly condition: Condition;
}

const placed = (parts: Parts): Placed[] => [
  ...(parts.questions?.questions ?? []).flatMap((question, q) =>
    ('options' in question ? question.options : []).flatMap(({ offeredTo }, o) =>
      offeredTo === undefined
        ? []
        : [
            {
              file: 'questions.json',
              path: `questions.${String(q)}.options.${String(o)}.offeredTo`,
              condition: offeredTo,
            },
          ],
    ),
  ),
  ...(parts.gates?.gates ?? []).flatMap((gate, g) =>
    gate.cases.map(({ when }, c) => ({
      file: 'gates.json',
      path: `gates.${String(g)}.cases.${String(c)}.when`,
      condition: when,
    })),
  ),
  ...parts.licences.flatMap(({ file, value }) =>
    value.duties.flatMap(({ when }, d) =>
      when === null ? [] : [{ file, path: `duties.${String(d)}.when`, condition: when }],
    ),
  ),
  ...parts.evidence.flatMap(({ file, value }) => [
    ...value.scoring.adjustments.map(({ when }, a) => ({
      file,
      path: `scoring.adjustments.${String(a)}.when`,
      condition: when,
    })),
    ...(value.scoring.base.from === 'checklist' ? value.scoring.base.items : []).flatMap(
      ({ only }, i) =>
        only === null
          ? []
          : [{ file, path: `scoring.base.items.${String(i)}.only`, condition: only.when }],
    ),
    ...value.reasons.flatMap(({ when }, r) =>
      when === null ? [] : [{ file, path: `reasons.${String(r)}.when`, condition: when }],
    ),
    ...value.claims.flatMap(({ when }, c) =>
      when === null ? [] : [{ file, path: `claims.${String(c)}.when`, condition: when }],
    ),
  ]),
];

/** Conditions name options that exist, workloads that exist, and compare numbers only. */
export const checkConditions = (parts: Parts): DataProblem[] => {
  if (parts.questions === null) return [];
  const options = optionsOf(parts);
  const numbers = new Set<string>(
    parts.questions.questions.flatMap(({ id, kind }) => (kind === 'number' ? [id] : [])),
  );
  const broken = (part: Condition): string[] => {
    if ('in' in part) {
      return part.in
        .filter((option) => !options.get(part.answer)?.includes(option))
        .map((option) => `${part.answer} has no option ${option}`);
    }
    if ('answer' in part) {
      return numbers.has(part.answer) ? [] : [`${part.answer} is not answered with a number`];
    }
    if ('workload' in part && !options.get('workloads')?.includes(part.workload)) {
      return [`there is no workload ${part.workload}`];
    }
    return [];
  };
  return placed(parts).flatMap(({ file, path, condition }) =>
    inside(condition).flatMap((part) => broken(part).map((rule) => ({ file, path, rule }))),
  );
};

/** Options that a condition asks for, by question; those under a `not` are not asked for. */
const askedFor = (
  condition: Condition,
): readonly (readonly [question: string, option: string])[] => {
  if ('all' in condition) return condition.all.flatMap(askedFor);
  if ('any' in condition) return condition.any.flatMap(askedFor);
  return 'in' in condition ? condition.in.map((option) => [condition.answer, option] as const) : [];
};

/**
 * An answer moves the weight of a criterion or its score, never both (method §5): else whoever cares
 * for it would be told twice what the judgement says.
 */
export const checkActsOnce = (parts: Parts): DataProblem[] => {
  const weighs = new Set(
    (parts.questions?.questions ?? []).flatMap((question) =>
      'options' in question
        ? question.options.flatMap(({ id, points }) =>
            Object.keys(points).map((criterion) => `${question.id} ${id} ${criterion}`),
          )
        : [],
    ),
  );
  return parts.evidence.flatMap(({ file, value }) =>
    value.scoring.adjustments.flatMap(({ when }, a) =>
      askedFor(when)
        .filter(([question, option]) => weighs.has(`${question} ${option} ${value.criterion}`))
        .map(([question, option]) => ({
          file,
          path: `scoring.adjustments.${String(a)}.when`,
          rule: `${question} ${option} moves the points of ${value.criterion}, so it may not move its score`,
        })),
    ),
  );
};
