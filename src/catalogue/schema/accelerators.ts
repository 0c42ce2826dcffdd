import { z } from 'zod';
import { code, date, id, source } from './common';

export const accelerator = z.strictObject({
  id,
  code,
  name: z.string().min(1),
  vendor: z.enum(['nvidia', 'amd', 'intel', 'apple']),
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
  notes: z.array(z.string()),
  sources: z.array(source).min(1),
});

export const acceleratorsFile = z.strictObject({
  asOf: date,
  accelerators: z.array(accelerator).min(40),
});

export type Accelerator = z.infer<typeof accelerator>;
