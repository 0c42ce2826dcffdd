/** The document of a decision: one model, rendered by page, print and Markdown. */
export { answerWords } from './answers';
export type { LanguageNames } from './answers';
export { machineOf } from './running';
export type { RunningFamily, RunningSection } from './running-lines';
export { groupBy } from './group';
export { findingChanges } from './changes';
export type { NumberedClaim } from './evidence';
export { sourceLink } from './source-link';
export { driftOf, outcomeOf } from './outcome';
export type { Drift } from './outcome';
export { decisionRecord, recording } from './record';
export type { CriterionLine, DecisionRecord, GateLine, RecordInput } from './record';
export type { FamilyReleases, ReleaseGroup } from './releases';
export { sentencesFor } from './sentences';
export type { Sentences } from './sentences';
export type { RecordWords } from './words';
