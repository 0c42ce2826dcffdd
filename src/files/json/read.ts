import * as z from 'zod/mini';
import type { Edition } from '../../catalogue/model';
import type { LinkCodes } from '../../link';
import { verdicts } from '../../link/outcome';
import { most } from '../../decision/sheet/limits';
import type { SheetIds } from '../../state/sheet-ids';
import { parseSheet, type ParsedSheet } from '../../state/sheet-schema';

const score = z.object({ mean: z.number(), spread: z.number() });
/** What running both or a pilot gains and costs; a cost of null rules it out. */
const price = z.object({ gain: z.number(), cost: z.nullable(z.number()) });
const name = z.string().check(z.maxLength(60));

/** The figures of a decision, in full: leads and contributions in score points towards Qwen. */
const figures = z.object({
  verdict: z.enum(verdicts),
  lead: z.number(),
  interval: z.tuple([z.number(), z.number()]),
  chance: z.object({ qwen: z.number(), llama: z.number(), neither: z.number() }),
  regret: z.number(),
  coverage: z.number(),
  completions: z.object({ count: z.number(), exact: z.boolean() }),
  split: price,
  pilot: price,
  criteria: z
    .array(
      z.object({
        criterion: name,
        points: z.number(),
        weight: z.number(),
        qwen: score,
        llama: score,
        contribution: z.number(),
      }),
    )
    .check(z.maxLength(100)),
  answers: z.array(z.object({ question: name, contribution: z.number() })).check(z.maxLength(200)),
  gates: z.array(z.object({ gate: name, outcome: name })).check(z.maxLength(500)),
  releases: z.array(z.object({ release: name, standing: name })).check(z.maxLength(1000)),
});

/** A day that there is, as 2026-11-23. */
const day = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  }),
);

const edition = z.object({
  date: day,
  hash: z.string().check(z.regex(/^[0-9a-f]{6,64}$/)),
});

const record = <S extends z.ZodMiniType>(sheet: S) =>
  z.looseObject({
    $schema: z.optional(z.string()),
    format: z.literal('steelyard-record'),
    version: z.literal([1, 2]),
    made: day,
    edition,
    sheet,
    figures,
  });

/** A section of the document as it was worded: what its body holds is told by its kind. */
const section = z.looseObject({
  id: name,
  /** The part of the document that it stands in; version 1 has none. */
  part: z.optional(name),
  heading: z.string(),
  body: z.looseObject({ kind: name }),
});

/**
 * The shape of versions 1 and 2, as it is published; keys that a later version adds are let stand. Sections
 * are for people and for tools that read them: a decision opens from its sheet, and is checked by its
 * figures.
 */
export const recordFile = z.extend(
  record(
    z.looseObject({
      title: z.string(),
      answers: z.record(z.string(), z.unknown()),
      points: z.record(z.string(), z.int().check(z.minimum(0), z.maximum(most.points))),
      overrides: z.record(z.string(), z.unknown()),
      notes: z.record(z.string(), z.string()),
      ties: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
      asked: z.optional(z.int().check(z.minimum(2))),
    }),
  ),
  { sections: z.optional(z.array(section)) },
);

/** A decision as a file: what was answered, under which evidence, and what it came to. */
export type RecordFile = z.infer<typeof recordFile>;

/** A record's file whose sheet is read part by part, so that a damaged part costs no other. */
const readable = record(z.unknown());

const outline = z.object({ format: z.literal('steelyard-record'), version: z.int() });

/** A record that was read from JSON. */
export interface ReadRecord extends ParsedSheet {
  readonly edition: Edition;
  readonly figures: StatedFigures;
}

/** Figures as a file states them: their names are not yet known to be any of ours. */
export type StatedFigures = z.infer<typeof figures>;

export type ReadRecordResult =
  | { readonly ok: true; readonly value: ReadRecord }
  | { readonly ok: false; readonly problem: 'notARecord' | 'laterRecord' }
  /** The path inside the file of what has another shape. */
  | { readonly ok: false; readonly problem: 'damagedRecord'; readonly path: string };

/** Reads a record from parsed JSON. Never throws. */
export const readRecord = (
  value: unknown,
  ids: SheetIds,
  codes: LinkCodes | null,
): ReadRecordResult => {
  const named = outline.safeParse(value);
  if (!named.success) return { ok: false, problem: 'notARecord' };
  if (named.data.version > 2) return { ok: false, problem: 'laterRecord' };
  const parsed = readable.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, problem: 'damagedRecord', path: (issue?.path ?? []).map(String).join('.') };
  }
  const sheet = parseSheet(parsed.data.sheet, ids, codes);
  if (sheet === null) return { ok: false, problem: 'damagedRecord', path: 'sheet' };
  return {
    ok: true,
    value: { ...sheet, edition: parsed.data.edition, figures: parsed.data.figures },
  };
};
