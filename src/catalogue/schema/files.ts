import { z } from 'zod';
import { date, id, sources } from './common';
import { format } from './engines';

/** Where files of releases come from, and what they need beside them. */
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
      /** The most that the text is stretched by. */
      most: z.number().int().min(2),
      sources,
    }),
  ),
});

export type FilesFile = z.infer<typeof filesFile>;
