import { z } from 'zod';
import { date, id, sources } from './common';
import { format } from './engines';

/** A number, or where a claim tells it the name that it has there: `energy-8b.qwen`. */
const told = z.union([z.number().positive(), z.string().regex(/^[a-z][\w-]*\.[a-z]\w*$/i)]);

/** Requests at once, cards, and the joules of an answer, at the number of cards that took the least. */
const point = z.tuple([told, z.number().int().positive(), told]);

/** One release in one test: what an answer took, by how many requests were answered at once, the fewest first. */
const run = z.strictObject({
  release: id,
  /** Whether it thought before it answered. */
  thinking: z.boolean(),
  format,
  /** Tokens of an answer on average. */
  tokens: told,
  points: z.array(point).min(1),
});

/** What an answer of a release takes in electricity, where somebody measured it. */
export const energyFile = z.strictObject({
  asOf: date,
  /** Who measured, and on which cards, as readers know them. */
  title: z.string().min(1),
  card: z.string().min(1),
  runs: z.array(run).min(1),
  sources,
});

export type EnergyFile = z.infer<typeof energyFile>;
