import { z } from 'zod';
import { criterionId, date, id, sizeClass, sources } from './common';
import { leastSpread } from '../../core/method';
import { condition } from './condition';

/** How a claim came to be known, strongest first. */
export const grade = z.enum(['measured', 'counted', 'licence', 'vendor', 'reported', 'judged']);

export const claim = z.strictObject({
  id,
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
  /** Further numbers that the claim's words name, by the name that stands for them there. */
  figures: z.record(id, z.number()).optional(),
  /** Whether sources contradict each other; a text says how. */
  contested: z.boolean(),
  /** The day on which a source could not be opened, so that the claim rests on what others report of it. */
  unopened: date.optional(),
  /** Set where the claim moves no score; a text says why. */
  unscored: z.literal(true).optional(),
  sources,
});

/** 0–100 on the criterion's anchors, in steps of 5 where judged; spread is a standard deviation. */
const score = z.strictObject({
  mean: z.number().min(0).max(100),
  spread: z.number().min(0).max(50),
});

/** Scores that somebody judged, because nothing could be counted: in steps of 5, with the reason. */
const judgedBase = z.strictObject({
  from: z.literal('judged'),
  qwen: score,
  llama: score,
  evidence: z.array(id).min(1),
});

/** Fallback scores, used where the criterion's own rule finds no data to compute from. */
const ruleBase = z.strictObject({
  from: z.literal('rule'),
  /** What the rule reads: results of both families, the texts of licences, or which releases fit. */
  reads: z.enum(['results', 'texts', 'fit']),
  qwen: score,
  llama: score,
  evidence: z.array(id).min(1),
  /** The claim that stands for the table the rule reads. */
  table: id.nullable(),
});

const amount = z.number().nonnegative();

/** The answers for which an item counts; null: for all. A text says whom that means. */
const only = z.strictObject({ when: condition }).nullable();

/** What can be done with a family today: as it comes, with a step that somebody has to know, or not. */
export const capability = z.enum(['yes', 'workaround', 'no']);

/**
 * One line of a checklist, the same for both families, with the claim that shows it. `can` says what can
 * be done with each; `more` holds a count of each, for what has no yes or no.
 */
export const checklistItem = z.discriminatedUnion('as', [
  z.strictObject({
    as: z.literal('can'),
    id,
    claim: id,
    only,
    qwen: capability,
    llama: capability,
  }),
  z.strictObject({
    as: z.literal('more'),
    id,
    claim: id,
    only,
    qwen: z.number().positive(),
    llama: z.number().positive(),
  }),
]);

/** A checklist in equal parts; an item counts where its condition holds. */
const checklistBase = z.strictObject({
  from: z.literal('checklist'),
  spread: z.number().min(5).max(50),
  items: z
    .array(checklistItem)
    .min(1)
    .refine(
      (items) => items.some((item) => item.only === null),
      'needs an item that always counts',
    ),
});

/** One test that one party ran on a release of each family. */
export const measuredResult = z.strictObject({
  claim: id,
  sizeClass,
  test: z.string().min(1),
  qwen: z.strictObject({ model: z.string().min(1), value: amount }),
  llama: z.strictObject({ model: z.string().min(1), value: amount }),
  /** Standard error of the difference in points, or of two ratings in theirs, where one is known. */
  error: z.number().nonnegative().nullable(),
  /** Set where the values are ratings by votes: they count as the share of wins that they stand for. */
  votes: z.literal(true).optional(),
  /** Set where a release thought before it answered and the other has no such mode. */
  thinking: z.literal(true).optional(),
  /** Set where a family is known to have learnt from the test: the row is shown and does not count. */
  contaminated: z.literal(true).optional(),
});

/**
 * Results by size class, pooled into a difference that is split evenly around the middle of the scale.
 * `points` are shares solved in per cent, or ratings; `cost` is better where it is less, and compared on
 * a log scale.
 */
const measuredBase = z.strictObject({
  from: z.literal('measured'),
  scale: z.enum(['points', 'cost']),
  results: z.array(measuredResult),
  /** The claim that stands for the tasks of the language results which count here. */
  table: id.nullable(),
});

export const base = z.discriminatedUnion('from', [
  judgedBase,
  ruleBase,
  checklistBase,
  measuredBase,
]);

/** Scores before the answers are looked at, and what an answer changes. */
export const scoring = z.strictObject({
  base,
  adjustments: z.array(
    z
      .strictObject({
        id,
        when: condition,
        qwen: z.number().min(-100).max(100),
        llama: z.number().min(-100).max(100),
        /** Added to both spreads in quadrature: a third of the greater shift, and 5 at the least. */
        spread: z.number().min(leastSpread).max(50),
        evidence: z.array(id).min(1),
      })
      .refine(
        ({ qwen, llama, spread }) => 3 * spread >= Math.max(Math.abs(qwen), Math.abs(llama)),
        'a judgement has a spread of a third of the shift it makes, at the least',
      ),
  ),
});

/**
 * Why a criterion speaks for a family, as a fact; a text says it. Of those for a family, the first whose
 * condition holds is said.
 */
const reason = z.strictObject({
  id,
  favours: z.enum(['qwen', 'llama']),
  /** The answers and size classes for which it is said; null: for all. */
  when: condition.nullable(),
  /** The claims that it tells in short. */
  evidence: z.array(id).min(1),
});

/** Whether the claims agree with what is commonly said, as a fact; a text says it and for whom. */
const verdict = z.strictObject({
  id,
  verdict: z.enum(['agrees', 'departs', 'cannotTell']),
  /** The claims that it tells in short. */
  evidence: z.array(id).min(1),
});

export const evidenceFile = z.strictObject({
  criterion: criterionId,
  reviewed: date,
  scoring,
  verdicts: z.array(verdict).min(1),
  reasons: z.array(reason).min(1),
  claims: z.array(claim).min(1),
});

export type ClaimFacts = z.infer<typeof claim>;
export type Score = z.infer<typeof score>;
export type BaseFacts = z.infer<typeof base>;
export type Capability = z.infer<typeof capability>;
export type ChecklistItemFacts = z.infer<typeof checklistItem>;
export type MeasuredResult = z.infer<typeof measuredResult>;
export type ScoringFacts = z.infer<typeof scoring>;
export type ReasonFacts = z.infer<typeof reason>;
export type VerdictFacts = z.infer<typeof verdict>;
export type EvidenceFile = z.infer<typeof evidenceFile>;
