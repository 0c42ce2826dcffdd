/**
 * Sizing: what a release takes of memory, how fast it can be, and which set-up of it fits. Pure:
 * hardware, releases and engines come as arguments. Sizes are bytes, capacities too; rates are a
 * second. Every formula is held to published measurements in tests/sizing. What training needs is in
 * `training`, apart, since no beam waits for it.
 */
export { cacheOfOne } from './cache';
export { networkOf } from './network';
export { releaseNetwork } from './release-network';
export type { Network } from './network';
export type { Sizable, Stored } from './release-network';
export { countParameters } from './tensors';
export type { ParameterCounts } from './tensors';
export { partsOf, total } from './engines';
export type { Parts } from './engines';
export { quantizationOf, reachOf, weightsOf } from './choice';
export { setupsOf } from './setup';
export { weightBytes } from './weights';
export type { FormatName, Need } from './choice';
export type { Group, Items, Machine, Spread } from './machine';
export type { Setup } from './setup';
export { rankReleasesSteps, setupIn } from './rank';
export type { Estimate } from './estimate';
export type { Speed } from './speeds';
export type { Candidate, FamilyPlan, Merit, Work } from './rank';
