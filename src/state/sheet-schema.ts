import * as z from 'zod/mini';
import type { CriterionId, QuestionId } from '../catalogue/model';
import type { Answer, LaterField, Override, Sheet } from '../decision/sheet';
import type { SheetIds } from './sheet-ids';

const list = z.array(z.string().check(z.maxLength(40))).check(z.maxLength(300));

const answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unsure') }),
  z.object({ kind: z.literal('choice'), option: z.string() }),
  z.object({ kind: z.literal('choices'), options: list }),
  z.object({ kind: z.literal('shares'), shares: z.record(z.string(), z.number()) }),
  z.object({ kind: z.literal('number'), value: z.number() }),
  z.object({ kind: z.literal('languages'), primary: list, secondary: list }),
  z.object({
    kind: z.literal('hardware'),
    hardware: z.discriminatedUnion('mode', [
      z.object({ mode: z.literal('undecided') }),
      z.object({ mode: z.literal('cpu'), memoryGiB: z.number() }),
      z.object({
        mode: z.literal('accelerators'),
        items: z
          .array(z.object({ accelerator: z.string(), count: z.number() }))
          .check(z.maxLength(20)),
      }),
    ]),
  }),
]);

const score = z.number().check(z.minimum(0), z.maximum(100));

const override = z.object({
  qwen: score,
  llama: score,
  spread: z.number().check(z.minimum(0), z.maximum(50)),
  reason: z.string().check(z.maxLength(200)),
});

const points = z.int().check(z.minimum(0), z.maximum(60));

const later = z
  .array(
    z.object({
      tag: z.int().check(z.minimum(1), z.maximum(1_000_000)),
      bits: z.string().check(z.regex(/^[01]{0,40000}$/)),
    }),
  )
  .check(z.maxLength(200));

/** What a later version added; what is damaged of it was never understood, so it is left out. */
const laterOf = (value: unknown): { later?: readonly LaterField[] } => {
  const parsed = later.safeParse(value);
  return parsed.success && parsed.data.length > 0 ? { later: parsed.data } : {};
};

const outline = z.object({
  title: z.string(),
  answers: z.record(z.string(), z.unknown()),
  points: z.record(z.string(), z.unknown()),
  overrides: z.record(z.string(), z.unknown()),
  notes: z.record(z.string(), z.unknown()),
  later: z.optional(z.unknown()),
});

/** A sheet read from outside, and the fields that could not be kept. */
export interface ParsedSheet {
  readonly sheet: Sheet;
  readonly dropped: readonly string[];
}

/** The own properties of a record under ids that are known; never a name from outside. */
const pick = <K extends string, T>(
  from: Readonly<Record<string, unknown>>,
  ids: readonly K[],
  schema: z.ZodMiniType<T>,
  field: string,
): { kept: Partial<Record<K, T>>; dropped: string[] } => {
  const kept: Partial<Record<K, T>> = {};
  const dropped: string[] = [];
  for (const id of ids) {
    if (!Object.hasOwn(from, id)) continue;
    const parsed = schema.safeParse(from[id]);
    if (parsed.success) kept[id] = parsed.data;
    else dropped.push(`${field}.${id}`);
  }
  const known = new Set<string>(ids);
  dropped.push(...Object.keys(from).flatMap((id) => (known.has(id) ? [] : [`${field}.?`])));
  return { kept, dropped };
};

/**
 * Reads a sheet from unknown JSON. What has another shape is dropped and named; null when nothing of
 * it is a sheet. Whether the options exist is for the engine to say.
 */
export const parseSheet = (value: unknown, ids: SheetIds): ParsedSheet | null => {
  const whole = outline.safeParse(value);
  if (!whole.success) return null;
  const { title, ...rest } = whole.data;
  const answers = pick<QuestionId, Answer>(rest.answers, ids.questions, answer, 'answers');
  const moved = pick<CriterionId, number>(rest.points, ids.criteria, points, 'points');
  const scores = pick<CriterionId, Override>(rest.overrides, ids.criteria, override, 'overrides');
  const notes = pick<QuestionId, string>(
    rest.notes,
    ids.questions,
    z.string().check(z.maxLength(500)),
    'notes',
  );
  return {
    sheet: {
      title: title.slice(0, 120),
      answers: answers.kept,
      points: moved.kept,
      overrides: scores.kept,
      notes: notes.kept,
      ...laterOf(rest.later),
    },
    dropped: [answers, moved, scores, notes].flatMap(({ dropped }) => dropped),
  };
};
