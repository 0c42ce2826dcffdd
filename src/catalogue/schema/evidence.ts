import { z } from 'zod';
import { criterionId, date, id, sources, text } from './common';
import { condition } from './condition';

/** How a claim came to be known, strongest first. */
export const grade = z.enum(['measured', 'counted', 'licence', 'vendor', 'reported', 'judged']);

export const claim = z.strictObject({
  id,
  words: text,
  asOf: date,
  grade,
  /** Whom the claim speaks for. */
  favours: z.enum(['qwen', 'llama', 'neither']),
  /** Answers to which the claim matters; null: to all. */
  when: condition.nullable(),
  values: z
    .strictObject({
      qwen: z.number().nullable(),
      llama: z.number().nullable(),
      unit: z.string().min(1),
    })
    .nullable(),
  /** Set where sources contradict each other; says how. */
  contested: text.nullable(),
  sources,
});

/** 0–100 on the criterion's anchors, in steps of 5 where judged; spread is a standard deviation. */
const score = z.strictObject({
  mean: z.number().min(0).max(100),
  spread: z.number().min(0).max(50),
});

/** Scores before the answers are looked at, and what an answer changes. */
export const scoring = z.strictObject({
  qwen: score,
  llama: score,
  because: text,
  evidence: z.array(id).min(1),
  adjustments: z.array(
    z.strictObject({
      id,
      when: condition,
      qwen: z.number().min(-100).max(100),
      llama: z.number().min(-100).max(100),
      /** Added to both spreads in quadrature. */
      spread: z.number().min(0).max(50),
      because: text,
      evidence: z.array(id).min(1),
    }),
  ),
});

export const evidenceFile = z.strictObject({
  criterion: criterionId,
  reviewed: date,
  scoring,
  claims: z.array(claim).min(1),
});

export type Claim = z.infer<typeof claim>;
export type Score = z.infer<typeof score>;
export type Scoring = z.infer<typeof scoring>;
export type EvidenceFile = z.infer<typeof evidenceFile>;
