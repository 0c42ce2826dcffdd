export { cumulative, knots, leadRace, quantile } from './distribution';
export type { Part, Precision, Term } from './distribution';
export { normalLoss } from './normal';
export { race } from './race';
export type { Knot, Race } from './race';
