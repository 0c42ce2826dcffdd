import { z } from 'zod';
import { code, criterionId, id, text } from './common';

export const criterion = z.strictObject({
  id: criterionId,
  code,
  group: id,
  name: text,
  /** What the criterion asks, in a sentence. */
  asks: text,
  /** What a score of 0 and of 100 mean. Fixed outside the two families. */
  anchors: z.strictObject({ zero: text, hundred: text }),
  /** What is commonly said of each family, in our own words; not evidence. */
  said: z.strictObject({ qwen: text, llama: text }),
});

export const criteriaFile = z.strictObject({
  groups: z.array(z.strictObject({ id, name: text })).length(3),
  criteria: z.array(criterion).length(12),
});

export type Criterion = z.infer<typeof criterion>;
export type CriteriaFile = z.infer<typeof criteriaFile>;
