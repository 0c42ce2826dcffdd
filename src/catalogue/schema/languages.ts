import { z } from 'zod';
import { code, date, id, sources } from './common';

const tag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/);

export const language = z.strictObject({
  tag,
  code,
  /** English name, and the language's name for itself. */
  name: z.string().min(1),
  own: z.string().min(1),
});

export const languagesFile = z.strictObject({ languages: z.array(language).min(190) });

/** Languages a vendor lists as supported, by list. "Supported" is the vendor's word, not a measurement. */
export const officialFile = z.strictObject({
  lists: z.array(
    z.strictObject({
      id,
      tags: z.array(tag).min(1),
      complete: z.boolean(),
      asOf: date,
      sources,
    }),
  ),
});

/** One model's result on one data set, 0–100, with the half-width of its 95 % interval. */
const measured = z.tuple([z.number(), z.number()]);

/** Results in which one harness measured both families on the same data set and split. */
export const resultsFile = z.strictObject({
  asOf: date,
  sources,
  /** Which criterion each task counts for: one, and no other. */
  tasks: z.record(z.string().min(1), z.enum(['multilingual', 'reasoning'])),
  pairs: z.array(
    z.strictObject({
      language: tag,
      sizeClass: z.enum(['small', 'medium', 'large']),
      task: z.string().min(1),
      dataset: z.string().min(1),
      split: z.enum(['test', 'val']),
      qwen: z.strictObject({ model: z.string(), score: measured }),
      llama: z.strictObject({ model: z.string(), score: measured }),
    }),
  ),
});

/** Tokens for the same text by the two families' tokenizers. */
export const tokensFile = z.strictObject({
  asOf: date,
  sources,
  counts: z.array(
    z
      .strictObject({
        language: tag,
        qwen: z.number().int().positive(),
        llama: z.number().int().positive(),
        /** Ratio qwen/llama with its 95 % interval. */
        ratio: z.tuple([z.number(), z.number(), z.number()]),
      })
      .refine(
        ({ qwen, llama, ratio: [value, low, high] }) =>
          Math.abs(value - qwen / llama) < 0.001 && low <= value && value <= high,
        'has a ratio that is not Qwen’s tokens to Llama’s, or lies outside its interval',
      ),
  ),
});

export type Language = z.infer<typeof language>;
export type ResultsFile = z.infer<typeof resultsFile>;
