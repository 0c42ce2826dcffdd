import type { CriterionId, QuestionId } from '../../catalogue';
import type { DecisionMap } from '../../decision/explain/decision-map';

/** What a line leads to beside criteria and requirements. */
export const ends = ['run', 'duties', 'both', 'trial'] as const;
export type End = (typeof ends)[number];

/** Something on the map that can be chosen. */
export type Spot =
  | { readonly kind: 'question'; readonly id: QuestionId }
  | { readonly kind: 'criterion'; readonly id: CriterionId }
  | { readonly kind: 'requirement'; readonly id: string }
  | { readonly kind: 'end'; readonly id: End };

/** The name of a spot, one of a kind; addresses carry it. */
export const nameOf = ({ kind, id }: Spot): string => `${kind}.${id}`;

/** A line from a question to what it moves. */
export interface Line {
  readonly from: QuestionId;
  readonly to: Exclude<Spot, { kind: 'question' }>;
  readonly how: 'importance' | 'scores' | 'decides';
}

/** Every line of the map, by question: what the engine has, and which questions the plan of what to run reads. */
export const linesOf = (
  { questions }: DecisionMap,
  planned: readonly QuestionId[],
): readonly Line[] =>
  questions.flatMap(({ question: from, importance, scores, requirements, duties, price }) => {
    const decided: readonly (readonly [boolean, End])[] = [
      [planned.includes(from), 'run'],
      [duties, 'duties'],
      [price === 'both', 'both'],
      [price === 'trial', 'trial'],
    ];
    return [
      ...importance.map((id): Line => ({ from, to: { kind: 'criterion', id }, how: 'importance' })),
      ...scores.map((id): Line => ({ from, to: { kind: 'criterion', id }, how: 'scores' })),
      ...requirements.map(
        (id): Line => ({ from, to: { kind: 'requirement', id }, how: 'decides' }),
      ),
      ...decided.flatMap(([holds, id]): Line[] =>
        holds ? [{ from, to: { kind: 'end', id }, how: 'decides' }] : [],
      ),
    ];
  });

/** Whether a line begins or ends at a spot. */
export const touches = ({ from, to }: Line, spot: Spot): boolean =>
  spot.kind === 'question' ? from === spot.id : nameOf(to) === nameOf(spot);
