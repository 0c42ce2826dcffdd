import { z } from 'zod';
import { code, date, familyId, id, sources } from './common';
import { condition } from './condition';

/** Which releases a gate speaks of: all of the given traits together. Empty: every release. */
const releaseFilter = z.strictObject({
  family: familyId.optional(),
  licences: z.array(id).optional(),
  osiApproved: z.boolean().optional(),
  commercial: z.enum(['allowed', 'barred', 'limited']).optional(),
  /** Whether a policy on what it may be used for is part of the licence. */
  usePolicy: z.boolean().optional(),
  input: z.enum(['image', 'video']).optional(),
  /** ISO country of the vendor's seat. */
  seat: z.string().length(2).optional(),
  territoryExcludes: z.literal('eu').optional(),
  /** Releases that the stated hardware cannot hold. */
  doesNotFit: z.literal(true).optional(),
  /** Releases that do not read what the work needs. */
  lacksInput: z.enum(['image', 'video']).optional(),
});

/** A requirement that no advantage buys back. The first case whose condition holds decides. */
export const gate = z.strictObject({
  id,
  code,
  clause: z.string().nullable(),
  cases: z
    .array(
      z.strictObject({
        id,
        when: condition,
        releases: releaseFilter,
        outcome: z.enum(['fails', 'ruling']),
      }),
    )
    .min(1),
  asOf: date,
  /** Empty only for requirements that the user states. */
  sources: z.union([sources, z.tuple([])]),
});

export const gatesFile = z.strictObject({ gates: z.array(gate).min(1) });

export type ReleaseFilter = z.infer<typeof releaseFilter>;
export type GateFacts = z.infer<typeof gate>;
