import { z } from 'zod';
import { code, date, familyId, id, sources } from './common';
import { condition } from './condition';

const clause = { clause: z.string().min(1) };

/** The terms of a licence as data. Each names the clause it is read from. */
export const licence = z.strictObject({
  id,
  code,
  name: z.string().min(1),
  spdx: z.string().nullable(),
  osiApproved: z.boolean(),
  licensor: z.string().min(1),
  versionDate: date,
  asOf: date,
  /** The day on which the text could not be opened, so that it stands as others read it. */
  unopened: date.optional(),
  /** Commercial use: allowed, not at all, or with limits that `limits` names. */
  commercial: z.enum(['allowed', 'barred', 'limited']),
  /** Monthly active users above which a separate licence is needed. */
  userThreshold: z
    .strictObject({
      users: z.number().int().positive(),
      /** Measured once, in the month before the release, or at any time. */
      measured: z.enum(['once', 'continuing']),
      ...clause,
    })
    .nullable(),
  /** Territory in which rights to some releases are withheld. */
  territory: z
    .strictObject({ excludes: z.literal('eu'), input: z.literal('image'), ...clause })
    .nullable(),
  /** What models built with the outputs must do: nothing, show a name, or take a name. */
  outputs: z.enum(['free', 'display', 'naming', 'barred']),
  /** Whether patents are granted by name, within a grant of all such rights, or not spoken of. */
  patents: z.enum(['express', 'within', 'silent']),
  /** Whether use is bound by an acceptable use policy of the licensor. */
  usePolicy: z.boolean(),
  /** Whether the licensee must indemnify the licensor. */
  indemnity: z.boolean(),
  /** ISO 3166-1 country whose law and courts the licence names. */
  governingLaw: z.string().length(2).nullable(),
  /** Further limits and duties, shown when they apply to the answers. */
  duties: z.array(z.strictObject({ id, when: condition.nullable(), ...clause })),
  sources,
});

export const family = z.strictObject({
  id: familyId,
  code,
  name: z.string().min(1),
  vendor: z.string().min(1),
  /** ISO 3166-1 country of the vendor's seat. */
  seat: z.string().length(2),
  notes: z.array(z.strictObject({ id, asOf: date, sources })),
  sources,
});

export type LicenceFacts = z.infer<typeof licence>;
export type FamilyFacts = z.infer<typeof family>;
