import type { QuestionId } from '../catalogue';

/** The questions that the ranking of what to run reads by itself, beside the result and the requirements. */
export const planReads: readonly QuestionId[] = [
  'languages',
  'workloads',
  'reasoningDepth',
  'faithfulness',
  'engines',
  'hardware',
  'context',
  'concurrency',
  'speed',
];
