import { z } from 'zod';
import { id, questionId, sizeClass } from './common';

/**
 * A yes-or-no statement about the answers, written as data. `answer` with `in` reads a chosen option
 * (any of several chosen ones); `atLeast` and `atMost` read a number, or the share in per cent of a
 * workload when `workload` is given.
 */
export type Condition =
  | { answer: z.infer<typeof questionId>; in: string[] }
  | { answer: z.infer<typeof questionId>; atLeast: number }
  | { answer: z.infer<typeof questionId>; atMost: number }
  | { workload: string; atLeast: number }
  | { languages: 'englishOnly' | 'beyondEnglish' }
  | { sizeClass: z.infer<typeof sizeClass>[] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ answer: questionId, in: z.array(id).min(1) }),
    z.strictObject({ answer: questionId, atLeast: z.number().nonnegative() }),
    z.strictObject({ answer: questionId, atMost: z.number().nonnegative() }),
    z.strictObject({ workload: id, atLeast: z.number().min(1).max(100) }),
    z.strictObject({ languages: z.enum(['englishOnly', 'beyondEnglish']) }),
    z.strictObject({ sizeClass: z.array(sizeClass).min(1) }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
);
