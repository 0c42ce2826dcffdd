import { z } from 'zod';
import { code, date, familyId, id, sizeClass, sources } from './common';
import { abilities, regions } from '../../core/languages';

/** A language by BCP 47; dialects without a tag of their own have a private one. */
const tag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?(-x-[a-z]{2,8})?$/);

export const language = z.strictObject({
  tag,
  code,
  /** English name, and the language's name for itself. */
  name: z.string().min(1),
  own: z.string().min(1),
  /** Where most of its speakers live. */
  region: z.enum(regions),
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
  publisher: z.string().min(1),
  asOf: date,
  licence: z.string().min(1),
  sources,
  /** What each task counts for: one ability in a language, or reasoning, and no other. */
  tasks: z.record(z.string().min(1), z.enum([...abilities, 'reasoning'])),
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

/** A party that measured both families language by language. */
const party = z.strictObject({
  id,
  publisher: z.string().min(1),
  /** The day of its table. */
  asOf: date,
  /** Of the table or its repository; null where none is stated. Numbers alone are taken over. */
  licence: z.string().min(1).nullable(),
  sources,
});

/** Releases that count as one generation; `current` where it is what one would run today. */
const generation = z.strictObject({
  id,
  family: familyId,
  current: z.boolean(),
  names: z.array(z.string().min(1)).min(1),
});

/** A model as a table names it, in the mode that it was measured in. */
const measuredModel = z.strictObject({
  id: z.string().min(1),
  generation: id,
  /** All parameters, in billions. */
  parameters: z.number().positive(),
  form: z.enum(['base', 'tuned', 'thinking']),
});

/** One way to measure: a data set of a party, with split and metric. Sets of one name are one data set. */
const measuredSet = z.strictObject({
  id,
  source: id,
  name: z.string().min(1),
  split: z.string().min(1),
  metric: z.string().min(1),
  ability: z.enum(abilities),
  /** The largest score; null for ratings, whose difference counts as wins in a hundred. */
  most: z.number().positive().nullable(),
  /** The score of one who guesses; null where it is not known or zero. */
  guess: z.number().positive().nullable(),
  /** The score below which a text is of no use; null where none is set. */
  least: z.number().positive().nullable(),
  /** Set where a family is known to have learnt from it: shown, and not counted. */
  contaminated: z.literal(true).optional(),
});

const score = z.number();
/** Standard error of a score, where the source prints one. */
const scoreError = z.number().nonnegative().nullable();

/**
 * Language, size class, set, model of Qwen with score and error, model of Llama with score and error,
 * and the number of questions where the error is to be taken from it.
 */
const worldPair = z.tuple([
  tag,
  sizeClass,
  id,
  z.string(),
  score,
  scoreError,
  z.string(),
  score,
  scoreError,
  z.number().int().positive().nullable(),
]);

/** Results of parties that measured both families, paired: same language, set, size class and form. */
export const worldFile = z.strictObject({
  sources: z.array(party).min(1),
  generations: z.array(generation).min(2),
  models: z.array(measuredModel).min(2),
  sets: z.array(measuredSet).min(1),
  pairs: z.array(worldPair).min(1),
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
export type WorldFile = z.infer<typeof worldFile>;
