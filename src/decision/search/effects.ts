import type { CriterionId, QuestionId } from '../../catalogue/model';
import type { Steps } from '../../core/steps';
import type { DecisionProblem, Result } from '../sheet/problem';
import { recommendSteps } from '../recommend/recommend';
import type { Sheet } from '../sheet/sheet';
import { workloadsIn } from '../sheet/ties';
import type { DecisionWorld } from '../gates/world';

/** A part of a sheet that moves the lead. */
export type SheetPart =
  | { readonly kind: 'answers'; readonly id: QuestionId }
  | { readonly kind: 'points'; readonly id: CriterionId }
  | { readonly kind: 'overrides'; readonly id: CriterionId }
  /** What of the answer to a question alone holds for a kind of work. */
  | { readonly kind: 'ties'; readonly id: QuestionId; readonly workload: string };

/** What the changes from one sheet to another did to the lead, in score points towards Qwen. */
export interface Effects {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly { readonly part: SheetPart; readonly effect: number }[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The parts in which two sheets differ, in the order of questions and criteria. */
export const changedParts = ({ catalogue }: DecisionWorld, from: Sheet, to: Sheet): SheetPart[] => {
  const { questions, criteria } = catalogue.questionnaire;
  const workloads = workloadsIn(questions);
  return [
    ...questions.flatMap(({ id }): SheetPart[] => [
      ...(same(from.answers[id], to.answers[id]) ? [] : [{ kind: 'answers' as const, id }]),
      ...workloads.flatMap(({ id: workload }): SheetPart[] =>
        same(from.ties?.[workload]?.[id], to.ties?.[workload]?.[id])
          ? []
          : [{ kind: 'ties', id, workload }],
      ),
    ]),
    ...criteria.flatMap(({ id }): SheetPart[] => [
      ...(same(from.points[id], to.points[id]) ? [] : [{ kind: 'points' as const, id }]),
      ...(same(from.overrides[id], to.overrides[id]) ? [] : [{ kind: 'overrides' as const, id }]),
    ]),
  ];
};

/** A record with the value that another has under a key, or without it. */
const taken = <T extends object>(into: T, from: T, id: keyof T): T => {
  const next = { ...into };
  if (from[id] === undefined) Reflect.deleteProperty(next, id);
  else next[id] = from[id];
  return next;
};

/** One part of a sheet as another sheet has it. */
const applied = (sheet: Sheet, other: Sheet, part: SheetPart): Sheet => {
  switch (part.kind) {
    case 'answers':
      return { ...sheet, answers: taken(sheet.answers, other.answers, part.id) };
    case 'points':
      return { ...sheet, points: taken(sheet.points, other.points, part.id) };
    case 'overrides':
      return { ...sheet, overrides: taken(sheet.overrides, other.overrides, part.id) };
    case 'ties': {
      const { workload } = part;
      const tie = taken(sheet.ties?.[workload] ?? {}, other.ties?.[workload] ?? {}, part.id);
      return { ...sheet, ties: { ...sheet.ties, [workload]: tie } };
    }
  }
};

/**
 * What each change from one sheet to another did to the lead. Changes act together, so each is made
 * once in the order of the questions and once in the reverse order, and its two effects are averaged:
 * they add up to the change of the lead, and turn their signs when the sheets are exchanged. Two
 * recommendations a change, so in steps. Refuses what `recommend` refuses.
 */
export function* effectsBetweenSteps(
  world: DecisionWorld,
  from: Sheet,
  to: Sheet,
): Steps<Result<Effects, DecisionProblem>> {
  const parts = changedParts(world, from, to);
  const sums = parts.map(() => 0);
  const start = yield* recommendSteps(world, from);
  if (!start.ok) return start;
  const forward = [...parts.entries()];
  let lead = start.value.lead;
  for (const order of [forward, forward.toReversed()]) {
    let sheet = from;
    lead = start.value.lead;
    for (const [place, part] of order) {
      sheet = applied(sheet, to, part);
      const next = yield* recommendSteps(world, sheet);
      if (!next.ok) return next;
      sums[place] = (sums[place] ?? 0) + (next.value.lead - lead) / 2;
      lead = next.value.lead;
    }
  }
  return {
    ok: true,
    value: {
      from: start.value.lead,
      to: lead,
      parts: parts.map((part, place) => ({ part, effect: sums[place] ?? 0 })),
    },
  };
}
