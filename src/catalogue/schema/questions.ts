import { z } from 'zod';
import { abilities } from '../../core/languages';
import { code, criterionId, id, questionId, sizeClass } from './common';

/** Points of a criterion that one answer gives, at most; a kind of work gives twice as many. */
const most = 6;

const pointsUpTo = (largest: number) =>
  z
    .partialRecord(criterionId, z.number().int().min(1).max(largest))
    .refine((given) => Object.keys(given).length <= 3, 'gives points to more than three criteria');

/** Points an answer gives: at most three criteria, one to six points each. */
export const points = pointsUpTo(most);

/** A version of the questionnaire after the first. */
const laterVersion = z.number().int().min(2);

/** In which versions of the questionnaire an option is offered: in all where nothing is said. */
const offered = {
  /** The first version that offers it. */
  since: laterVersion.optional(),
  /** The last version that offers it; whoever chose it keeps it. */
  until: z.number().int().min(1).optional(),
};

const option = z.strictObject({
  id,
  code,
  points,
  ...offered,
  /** The answers with which it is offered; whoever chose it keeps it. */
  offeredTo: z.strictObject({ answer: questionId, in: z.array(id).min(1) }).optional(),
  /** Chosen alone: choosing it clears the others. */
  exclusive: z.literal(true).optional(),
  /** States a fact about those who answer, which they cannot choose otherwise. */
  given: z.literal(true).optional(),
});

const base = {
  id: questionId,
  code,
  /**
   * What it takes to answer otherwise: a decision, an arrangement, a purchase. Null where the answer is
   * given, such as the country, the kind of organisation and the languages of its people.
   */
  effort: z.enum(['decide', 'arrange', 'acquire']).nullable(),
  /**
   * Where it was not asked in the first version: in which it was first, and the answer that stands for
   * it on sheets of earlier ones.
   */
  added: z
    .strictObject({
      version: laterVersion,
      neutral: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('choice'), option: id }),
        z.strictObject({ kind: z.literal('choices'), options: z.array(id).min(1) }),
      ]),
    })
    .optional(),
};

/** Entries of an answer that is a list may hold for some kinds of work alone. */
const byWorkload = z.literal(true).optional();

/** One option out of several. */
const choice = z.strictObject({
  ...base,
  kind: z.literal('choice'),
  options: z.array(option).min(2),
});

/** Any number of options; for each criterion the largest points among those chosen count. */
const choices = z.strictObject({
  ...base,
  kind: z.literal('choices'),
  byWorkload,
  options: z.array(option).min(2),
});

/** A definite answer that stands in for the user's. */
const standIn = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), option: id }),
  z.strictObject({ kind: z.literal('number'), value: z.number() }),
  z.strictObject({
    kind: z.literal('languages'),
    primary: z.array(z.string()),
    secondary: z.array(z.string()),
  }),
  /** Hardware that is not named: only the size class is taken. */
  z.strictObject({ kind: z.literal('assumed'), sizeClass }),
]);

/** Shares of a whole, in per cent; points are shared out in whole points by largest remainder. */
const shares = z.strictObject({
  ...base,
  kind: z.literal('shares'),
  total: z.number().int().positive(),
  options: z
    .array(
      z.strictObject({
        ...option.shape,
        points: pointsUpTo(2 * most),
        /** The abilities in a language that this kind of work needs, in equal parts. */
        abilities: z.array(z.enum(abilities)),
        /** What is taken in place of answers that do not concern it, where it is judged by itself. */
        instead: z.partialRecord(questionId, standIn),
      }),
    )
    .min(2),
});

/** A number; points by the band it falls in. `typical` stands for the band when the answer is open. */
const number = z.strictObject({
  ...base,
  kind: z.literal('number'),
  min: z.number(),
  max: z.number(),
  /** What a page of English comes to, where texts are counted: 500 words, at 1.3 tokens a word. */
  page: z.number().positive().optional(),
  suggestions: z.array(z.number()).min(1),
  bands: z.array(z.strictObject({ id, upTo: z.number(), typical: z.number(), points })).min(2),
});

/** Primary and secondary languages; points by how many are not English. */
const languages = z.strictObject({
  ...base,
  kind: z.literal('languages'),
  byWorkload,
  bands: z.array(z.strictObject({ id, beyondEnglishUpTo: z.number().int(), points })).min(2),
  /** Equal-chance stand-ins for an open answer. */
  profiles: z.array(
    z.strictObject({ id, primary: z.array(z.string()), secondary: z.array(z.string()) }),
  ),
});

/** Accelerators and counts, CPU only, or not decided. */
const hardware = z.strictObject({
  ...base,
  kind: z.literal('hardware'),
  points: z.strictObject({ accelerators: points, cpu: points, undecided: points }),
  maxKinds: z.number().int(),
  maxCount: z.number().int(),
  /** Usable memory in GiB up to which a size class is the largest that fits at four bits a weight. */
  sizeClasses: z
    .array(z.strictObject({ id: sizeClass, memoryUpToGiB: z.number().positive().nullable() }))
    .length(4),
});

export const question = z.discriminatedUnion('kind', [
  choice,
  choices,
  shares,
  number,
  languages,
  hardware,
]);

export const questionsFile = z.strictObject({
  /** Raised where questions or options are added or go; a sheet says from which version it was answered. */
  version: z.number().int().min(1),
  /** Points every criterion has before any answer. */
  base: z.number().int().min(1),
  sections: z.array(z.strictObject({ id, code, questions: z.array(questionId) })).length(7),
  questions: z.array(question),
  prices: z.strictObject({
    /** Points of value that running two families costs, by answer to `twoFamilies`; null: impossible. */
    split: z.record(id, z.number().nonnegative().nullable()),
    /** The same for a side-by-side pilot, by answer to `pilot`. */
    pilot: z.record(id, z.number().nonnegative().nullable()),
    defaults: z.strictObject({ split: z.number(), pilot: z.number() }),
  }),
  /** Tokens a second for one reader below which a set-up is too slow, by answer to `speed`. */
  slowest: z.record(id, z.number().nonnegative()),
});

export type Points = z.infer<typeof points>;
export type Question = z.infer<typeof question>;
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>;
export type QuestionsFile = z.infer<typeof questionsFile>;
