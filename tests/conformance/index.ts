/**
 * Laws that the kernel was derived from and that no page calls: they hold its formulas against published
 * values and against each other.
 */
export { cdf, centralInterval, quantile } from './distribution';
export { parseKnots, splitKnots } from './knots';
export { normalCdf, normalDensity } from './normal';
export { acceptability } from './weights/acceptability';
export type { Bounded } from './weights/bounds';
export { boundedWeights } from './weights/box';
export { MAX_FREE } from './weights/dyadic';
export { rawWeightIntervals } from './weights/raw';
export { lowerBoundedWeights, orderedWeights } from './weights/simplex';
