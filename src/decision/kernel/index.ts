/**
 * The kernel: the exact distribution of the lead D = Σ weight × score difference, for two options.
 *
 * Pure and deterministic; nothing is sampled, nothing throws, nothing is NaN. Inputs pass a parser
 * once (`leadLaw`, `pointsModel` or another law of weights, of a module of its own) and become a `LeadLaw` or `Knots`, on which
 * everything else is total. A refused input is a `KernelProblem`: a kind and the path of the argument.
 *
 * Units: differences, spreads, knots, quantiles and expectations in score points (0–100 scale);
 * chances and weights 0–1. Positive leads favour A. Size of any number ≤ 1e100; κM ≤ 8,192.
 */
export { nodesAmong } from './among';
export { countProblem, MAX_MAGNITUDE, realProblem, sizeProblem } from './checks';
export { shift } from './distribution';
export { normalNodes, type NormalNode } from './hermite';
export { invert, invertSteps } from './invert';
export { extent, type Knot, type Knots, MAX_PHASES } from './knots';
export {
  chanceBelow,
  lawExtent,
  type LeadLaw,
  leadLaw,
  sharedNodes,
  type SharingCriterion,
  sidesOf,
} from './law';
export { normalLoss } from './normal';
export { race, type Race } from './race';
export { accept, type KernelProblem, type KernelProblemKind, refuse, type Result } from './result';
export type { StatedCriterion } from './split';
