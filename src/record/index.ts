/** The document of a decision: its sections in their order, which page, paper and files walk. */
export type { LanguageNames } from './words/answers';
export { sourceLink } from './words/source-link';
export { outcomeOf } from './outcome';
export { titleOf } from './frame';
export type { Frame } from './frame';
export type { DecisionRecord } from './record';
export type {
  AnswersBody,
  SectionBody,
  CriteriaBody,
  CriterionLine,
  EvidenceBody,
  GateLine,
  GatesBody,
  Ground,
  LinesBody,
  NumberedClaim,
  PartId,
  PlacedSection,
  PlanBody,
  PlannedElectricity,
  PlannedFamily,
  WayToRun,
  ReleaseGroup,
  ReleasesBody,
  Section,
  Step,
  StepsBody,
  Task,
  VerdictBody,
} from './sections/section';
export { bodyOf, linesOf, partsOf } from './sections/find';
export type { Part } from './sections/find';
export { untitled } from './words/input';
export type { RecordInput } from './words/input';
export { answerOn } from './words/ties';
export { sentencesFor } from './words/sentences';
export type { Sentences } from './words/sentences';
export type { AdviceWords, RecordWords } from './words/words';
