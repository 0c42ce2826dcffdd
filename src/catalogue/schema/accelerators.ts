import { z } from 'zod';
import { code, date, id, source } from './common';

export const accelerator = z.strictObject({
  id,
  code,
  name: z.string().min(1),
  vendor: z.enum(['nvidia', 'amd', 'intel', 'apple', 'phone']),
  /** Memory on the box in GB, and what a program can have of it in GiB where a log shows it. */
  memoryGB: z.number().positive(),
  usableGiB: z.number().positive().nullable(),
  /** Nominal peak, decimal GB/s. */
  bandwidthGBs: z.number().positive(),
  bf16Tflops: z.number().positive().nullable(),
  fp8: z.boolean(),
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
});

export type Accelerator = z.infer<typeof accelerator>;
export type MainMemory = z.infer<typeof mainMemory>;
