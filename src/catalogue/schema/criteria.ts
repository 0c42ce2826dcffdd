import { z } from 'zod';
import { code, criterionId, id } from './common';

export const criterion = z.strictObject({
  id: criterionId,
  code,
  group: id,
  /** How doubt about it is settled: by a test of one's own, by documents, or only by waiting. */
  settledBy: z.enum(['test', 'documents', 'watch']),
});

export const criteriaFile = z.strictObject({
  groups: z.array(z.strictObject({ id })).length(3),
  criteria: z.array(criterion).length(12),
});

export type CriterionFacts = z.infer<typeof criterion>;
