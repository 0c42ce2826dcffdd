/**
 * What explains a recommendation: how sure it is, what knowing more could be worth, and other ways to read
 * the same scores. Computed from a recommendation when it is asked for, with units as at the engine's
 * own door.
 */
export { census } from './census';
export type { Census } from './census';
export type { Disclosure } from './disclosure';
export { doubtOf } from './doubt';
export type { Doubt } from './doubt';
export { mostLookedAt, referencesOf, referencesSteps } from './references';
export type { Chances, References } from './references';
export { sensitivityOf, sensitivitySteps } from './sensitivity';
export type { Sensitivity } from './sensitivity';
export { worthOf } from './worth';
export type { Worth } from './worth';
