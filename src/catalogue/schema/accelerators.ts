import { z } from 'zod';
import { code, date, id, kindId, source } from './common';

const vendor = z.enum(['nvidia', 'amd', 'intel', 'apple', 'phone']);

export const accelerator = z.strictObject({
  id,
  code,
  name: z.string().min(1),
  vendor,
  /** Memory on the box in GB, and what a program can have of it in GiB where a log shows it. */
  memoryGB: z.number().positive(),
  usableGiB: z.number().positive().nullable(),
  /** Nominal peak, decimal GB/s. */
  bandwidthGBs: z.number().positive(),
  bf16Tflops: z.number().positive().nullable(),
  fp8: z.boolean(),
  /** Whether it computes in four bits with a shared exponent (MXFP4), as engines for its maker's cards do. */
  mxfp4: z.boolean().optional(),
  bf16: z.boolean(),
  unified: z.boolean(),
  computeCapability: z.string().nullable(),
  /** The most of it that one machine holds. */
  perMachine: z.number().int().positive(),
  /** Where software sees several devices in it: how many, and what one is called. */
  split: z.strictObject({ devices: z.number().int().min(2), name: z.string().min(1) }).nullable(),
  notes: z.array(z.string()),
  sources: z.array(source).min(1),
});

/**
 * What a card is taken to be able to do of which only its kind, memory and perhaps bandwidth are known:
 * what every card of the kind can do. Where engines name accelerators, they may name kinds too.
 */
export const kind = z.strictObject({
  id: kindId,
  code,
  name: z.string().min(1),
  vendor,
  /** The share of the memory on the box that a program has; null where it is that of any card. */
  usableShare: z.number().positive().max(1).nullable(),
  fp8: z.boolean(),
  bf16: z.boolean(),
  unified: z.boolean(),
  computeCapability: z.string().nullable(),
  perMachine: z.number().int().positive(),
  sources: z.array(source).min(1),
});

/** How fast main memory is read, decimal GB/s, on machines with up to so much of it; null for any more. */
export const mainMemory = z.strictObject({
  upToGiB: z.number().positive().nullable(),
  bandwidthGBs: z
    .strictObject({ low: z.number().positive(), high: z.number().positive() })
    .refine(({ low, high }) => low <= high, 'is slower at the most than at the least'),
  sources: z.array(source).min(1),
});

export const acceleratorsFile = z.strictObject({
  asOf: date,
  mainMemory: z.array(mainMemory).min(1),
  /** Hardware to look at where none is decided, the smallest first: what one might buy for it. */
  classes: z.array(z.strictObject({ accelerator: id, count: z.number().int().positive() })).min(1),
  accelerators: z.array(accelerator).min(40),
  kinds: z.array(kind).length(kindId.options.length),
});

export type Accelerator = z.infer<typeof accelerator>;
export type Kind = z.infer<typeof kind>;
export type AcceleratorsFile = z.infer<typeof acceleratorsFile>;
export type MainMemory = z.infer<typeof mainMemory>;
