import { z } from 'zod';
import { criterionId, familyId, id } from './common';

/** What a sentence rests on: ids of claims, of whatever criterion, and of licences, for what their text says. */
const ground = { claims: z.array(id), licences: z.array(id).optional() };

const stands = ({ claims, licences = [] }: { claims: string[]; licences?: string[] | undefined }) =>
  claims.length + licences.length > 0;
const needed = 'a sentence rests on a claim or on a licence';

const rests = z.strictObject(ground).refine(stands, needed);
const sentence = z.strictObject({ id, ...ground }).refine(stands, needed);

/** The public comparison: which facts it tells, and in what order. It decides nothing. */
export const comparisonFile = z.strictObject({
  criteria: z
    .array(
      z.strictObject({
        criterion: criterionId,
        qwen: rests,
        llama: rests,
        /** Of whom something is said that our evidence departs from, and the verdict that tells so. */
        belief: z.strictObject({ of: familyId, verdict: id }).nullable(),
      }),
    )
    .length(12),
  analyses: z
    .array(
      z.strictObject({
        id,
        /** The criteria that its verdict is computed over. */
        criteria: z.array(criterionId).min(1),
        sentences: z.array(sentence).min(1),
      }),
    )
    .length(3),
  questions: z
    .array(
      z.strictObject({
        id,
        /** What is computed and stands before the sentences: who is ahead, or what models take of memory. */
        computed: z.enum(['standing', 'memory']).nullable(),
        sentences: z.array(sentence),
        /** Where the answer leads on: to the questions, a list, a criterion, or the sizing of a model. */
        leads: z.enum(['questions', 'selfHosting', 'language', 'licence', 'governance', 'size']),
      }),
    )
    .length(6),
  /** Models of both families that are of about the same use, whose files are told by size. */
  sizes: z.array(z.strictObject({ qwen: id, llama: id })).min(1),
});

export type ComparisonFacts = z.infer<typeof comparisonFile>;
export type RestsFacts = Pick<z.infer<typeof sentence>, 'claims' | 'licences'>;
