import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{12}$/);

/** A day that editions are named by. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * Editions that links and records name by a hash that covered more than facts, beside the hash of the
 * facts alone. It is no part of what is hashed.
 */
export const editionsFile = z.strictObject({
  editions: z.array(z.strictObject({ date: day, hash, facts: hash })),
});
