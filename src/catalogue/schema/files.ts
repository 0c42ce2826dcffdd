import { z } from 'zod';
import { date, id, sources } from './common';
import { format } from './engines';

const line = z.string().min(1);
const lines = z.array(line).min(1);

/** A part of a network that whoever stores it in fewer bits takes or leaves: matrices of one kind. */
const part = z.enum([
  'attentionIn',
  'attentionOut',
  'linearIn',
  'linearOut',
  'feedForward',
  'experts',
  'head',
  'predictor',
]);

/** Where files of releases come from, and what set-ups need beside their engine. */
export const filesFile = z.strictObject({
  asOf: date,
  /** The package whose program fetches files, and an image that can run it. */
  hub: z.strictObject({
    package: z.string().min(1),
    image: z.string().min(1),
    /** Files of a repository that no engine here loads. */
    exclude: z.string().min(1),
    sources,
  }),
  /**
   * What shares requests among copies on several machines: where its program comes from, and what it is told.
   * `{port}` and `{health}` are those of the engine.
   */
  proxy: z.strictObject({
    /** The day on which the version of its image came out. */
    released: date,
    image: line,
    /** Installs the version that a system keeps up to date, and leaves it stopped. */
    install: z.strictObject({ apple: lines, else: lines }),
    /** Lists the copies by their addresses, which a variable of the shell holds. */
    copies: lines,
    /** Its configuration, which takes in that list. */
    lines,
    /** The file that describes it for Compose. */
    service: lines,
    start: z.strictObject({ shell: lines, image: lines }),
    /** Stops it on the machine that has it. */
    stop: z.strictObject({ shell: line, image: line }),
    sources,
  }),
  /**
   * How files reach a phone: on itself by Git, which compares the sum of each, or from a computer by cable.
   * `{files}` are patterns of names, `{from}` a folder that is removed again.
   */
  phone: z.strictObject({
    /** What a computer needs to send files to a phone. */
    computer: lines,
    fetch: lines,
    /** Writes the sums of a folder and sends both. */
    copy: lines,
    /** Takes in what was sent, and compares the sums. */
    unpack: lines,
    /** Lets the phone sleep again. */
    stop: line,
    sources,
  }),
  /** Licences whose files are given only to those who have asked for them. */
  gated: z.strictObject({ licences: z.array(id).min(1), sources }),
  /** Repositories with files in a format: `{repository}` is the release's own, `{base}` its name without the maker. */
  repositories: z.array(
    z.strictObject({
      releases: z.array(id).min(1),
      formats: z.array(format).min(1),
      repository: z.string().min(1),
      by: z.enum(['maker', 'other']),
      /** Which files of it, where it holds several formats; `{format}` in letters of any case. */
      file: z.string().min(1).nullable(),
      /** The part that reads images, where it is a file of its own. */
      projector: z.string().min(1).nullable(),
      /** Whether the block that predicts tokens is among them. */
      predictor: z.boolean(),
      /** Of four-bit floating point: what is stored in four bits, and what in eight; all else is in 16. */
      parts: z.strictObject({ four: z.array(part).min(1), eight: z.array(part) }).optional(),
      /** Words that an engine needs for these files beside those for the format. */
      words: z.partialRecord(id, lines).optional(),
      sources,
      /** The day on which its page could not be opened. */
      unopened: date.optional(),
    }),
  ),
  /** What the library of an engine calls a release. */
  library: z.strictObject({
    names: z.array(z.strictObject({ release: id, name: z.string().min(1) })),
    sources,
    unopened: date.optional(),
  }),
  /** How releases read texts longer than they were made for. */
  longer: z.array(
    z.strictObject({
      releases: z.array(id).min(1),
      /** By YaRN, or by raising the number of positions alone. */
      method: z.enum(['yarn', 'positions']),
      /** Whether the configuration holds the text network inside. */
      nested: z.boolean(),
      /** Parameters of its positions, beside what the method adds. */
      parameters: z.record(
        z.string().min(1),
        z.union([z.number(), z.boolean(), z.array(z.number())]),
      ),
      /** What GGUF files call the design of its plain networks and of its mixtures; null where nobody needs to know. */
      gguf: z.strictObject({ dense: line.nullable(), mixture: line.nullable() }).nullable(),
      /** The most that the text is stretched by. */
      most: z.number().int().min(2),
      sources,
    }),
  ),
});

export type FilesFile = z.infer<typeof filesFile>;
