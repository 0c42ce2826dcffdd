import type { Basis, CriterionId, QuestionId } from '../../catalogue/model';
import { holdsIn, questionsIn } from '../questions/context';
import { applying, checked } from './checklist';
import { measured } from './measured';
import {
  noneFails,
  scoreOf,
  squareSum,
  type Rating,
  type RatingInput,
  type RatingRule,
  type Start,
} from './rating';
import { sharedParts, spreadPerYear } from '../../core/method';

const startOf = (basis: Basis, input: RatingInput): Start => {
  const { context } = input;
  if (basis.from === 'checklist') return checked(applying(basis.items, context), basis.spread);
  if (basis.from === 'measured') return measured(basis, input);
  return {
    qwen: basis.qwen.mean,
    llama: basis.llama.mean,
    spreads: { qwen: basis.qwen.spread, llama: basis.llama.spread },
    evidence: basis.evidence,
  };
};

/**
 * A criterion's scores from its basis in data/evidence, with the adjustments whose condition holds;
 * spreads add in quadrature, and so does the age of the evidence, half of its variance to each family.
 * Judged bases and adjustments are in steps of five, with the reason.
 * Checklists: method §2. Results by size class: method §2.
 */
export const rateBasis = (criterion: CriterionId, input: RatingInput): Rating => {
  const { catalogue, context } = input;
  const { basis, adjustments, age } = catalogue.scoring[criterion];
  const applied = adjustments.filter(({ when }) => holdsIn(when, context));
  const start = startOf(basis, input);
  // What a rule reads carries its own age.
  const older = basis.from === 'rule' ? 0 : (spreadPerYear * age) / Math.SQRT2;
  const spreads = [older, ...applied.map(({ spread }) => spread)];
  const score = (family: 'qwen' | 'llama') =>
    scoreOf(
      applied.reduce((total, adjustment) => total + adjustment[family], start[family]),
      squareSum([start.spreads[family], ...spreads]),
    );
  return {
    qwen: score('qwen'),
    llama: score('llama'),
    grounds: {
      evidence: [...new Set([...start.evidence, ...applied.flatMap(({ evidence }) => evidence)])],
      adjustments: applied.map(({ id }) => id),
      uncovered: [],
      neither: noneFails,
    },
  };
};

/** The questions that a criterion's basis and adjustments read. */
export const basisReads = (
  criterion: CriterionId,
): ((catalogue: RatingInput['catalogue']) => readonly (QuestionId | 'gates')[]) => {
  return ({ scoring }) => {
    const { basis, adjustments } = scoring[criterion];
    const items = basis.from === 'checklist' ? basis.items : [];
    return [
      ...new Set([
        ...(basis.from === 'measured' ? (['hardware', 'gates'] as const) : []),
        ...items.flatMap(({ only }) => (only === null ? [] : questionsIn(only.when))),
        ...adjustments.flatMap(({ when }) => questionsIn(when)),
      ]),
    ];
  };
};

/**
 * The part of the variance of a criterion's scores that all evidence shares, 0–1, by what its basis rests
 * on. Results of one's own that are pooled in change nothing of it: those too come from one harness, one
 * machine and one way of asking for several criteria.
 */
export const sharedPartOf = (basis: Basis): number =>
  sharedParts[basis.from === 'rule' ? basis.reads : basis.from];

/** The claim that stands for a table which a rule reads beside its basis. */
export const tableOf = (basis: Basis): readonly string[] =>
  'table' in basis && basis.table !== null ? [basis.table] : [];

/** The rule of a criterion that is rated from its basis alone. */
export const based = (criterion: CriterionId): RatingRule => ({
  reads: basisReads(criterion),
  rate: (input) => rateBasis(criterion, input),
});
