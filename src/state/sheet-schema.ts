import * as z from 'zod/mini';
import type { CriterionId, QuestionId } from '../catalogue/model';
import type { LinkCodes } from '../link';
import { most } from '../decision/sheet/limits';
import type { Answer, LaterField, Override, Sheet, WorkloadTies } from '../decision/sheet/sheet';
import { sift } from '../decision/sheet/sift';
import { workloadsIn } from '../decision/sheet/ties';
import type { SheetIds } from './sheet-ids';

const list = z.array(z.string().check(z.maxLength(40))).check(z.maxLength(300));

const hardwareItem = z.union([
  z.object({
    own: z.object({
      name: z.string(),
      kind: z.string(),
      memoryGB: z.number(),
      bandwidthGBs: z.nullable(z.number()),
    }),
    count: z.number(),
  }),
  z.object({ accelerator: z.string(), count: z.number() }),
]);

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
        items: z.array(hardwareItem).check(z.maxLength(20)),
        memoryGiB: z.optional(z.number()),
      }),
    ]),
  }),
]);

const score = z.number().check(z.minimum(0), z.maximum(most.score));

const override = z.object({
  qwen: score,
  llama: score,
  spread: z.number().check(z.minimum(0), z.maximum(most.spread)),
  reason: z.string(),
});

const entries = z.record(z.string(), z.unknown());

const points = z.int().check(z.minimum(0), z.maximum(most.points));

const asked = z.int().check(z.minimum(2), z.maximum(most.asked));

const later = z.array(z.object({ tag: z.int(), bits: z.string() }));

/** A sheet read from outside, and the paths of what could not be kept. */
export interface ParsedSheet {
  readonly sheet: Sheet;
  readonly dropped: readonly string[];
}

/** The ids in a set of codes. */
export const idsOf = ({ questions, criteria }: LinkCodes): SheetIds => ({
  questions: questions.map(({ id }) => id),
  criteria: criteria.map(({ id }) => id),
  workloads: workloadsIn(questions).map(({ id }) => id),
});

type Entries = Readonly<Record<string, unknown>>;

/** The own properties of a part under ids that are known; never a name from outside. */
const pick = <K extends string, T>(
  from: Entries,
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

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of a sheet, each checked by its shape alone. */
const shaped = (whole: Entries, answersIn: Entries, ids: SheetIds): ParsedSheet => {
  const dropped: string[] = [];
  const part = (name: string): Entries => {
    const given = Object.hasOwn(whole, name) ? whole[name] : {};
    if (isEntries(given)) return given;
    dropped.push(name);
    return {};
  };
  const answers = pick<QuestionId, Answer>(answersIn, ids.questions, answer, 'answers');
  const moved = pick<CriterionId, number>(part('points'), ids.criteria, points, 'points');
  const own = pick<CriterionId, Override>(part('overrides'), ids.criteria, override, 'overrides');
  const notes = pick<QuestionId, string>(part('notes'), ids.questions, z.string(), 'notes');
  const tied = pick<string, Entries>(part('ties'), ids.workloads, entries, 'ties');
  const ties = Object.entries(tied.kept).flatMap(([workload, given]): [string, WorkloadTies][] => {
    const { kept, dropped: lost } = pick(given ?? {}, ids.questions, list, `ties.${workload}`);
    dropped.push(...lost);
    return Object.keys(kept).length === 0 ? [] : [[workload, kept]];
  });
  dropped.push(...[answers, moved, own, notes, tied].flatMap((one) => one.dropped));
  const title = z.optional(z.string()).safeParse(whole['title']);
  if (!title.success) dropped.push('title');
  const version = z.optional(asked).safeParse(whole['asked']);
  if (!version.success) dropped.push('asked');
  const added = z.optional(later).safeParse(whole['later']);
  if (!added.success) dropped.push('later');
  const kept: readonly LaterField[] = added.data ?? [];
  return {
    sheet: {
      title: title.data ?? '',
      answers: answers.kept,
      points: moved.kept,
      overrides: own.kept,
      notes: notes.kept,
      ...(ties.length === 0 ? {} : { ties: Object.fromEntries(ties) }),
      ...(version.data === undefined ? {} : { asked: version.data }),
      ...(kept.length === 0 ? {} : { later: kept }),
    },
    dropped,
  };
};

/**
 * Reads a sheet from unknown JSON; null when it holds no answers, not even an empty set. What has
 * another shape, and with `codes` what may not stand on a sheet, is left out and named by its path:
 * `answers.scale`, `points.coding`, `title`; a part under a name that is none of ours is `answers.?`.
 */
export const parseSheet = (
  value: unknown,
  ids: SheetIds,
  codes: LinkCodes | null,
): ParsedSheet | null => {
  const answers = isEntries(value) && Object.hasOwn(value, 'answers') ? value['answers'] : null;
  if (!isEntries(value) || !isEntries(answers)) return null;
  const { sheet, dropped } = shaped(value, answers, ids);
  if (codes === null) return { sheet, dropped };
  const sifted = sift(sheet, codes);
  const missing = sifted.missing.map((id) => `answers.${id}`);
  return { sheet: sifted.sheet, dropped: [...dropped, ...missing, ...sifted.dropped] };
};
