import type { Answer } from '../../../decision';

/**
 * Why fields give no answer. `typed`: a number is none that its field takes, and the field says why;
 * `sum`: shares do not make a whole; `unnamed`: an accelerator has no name yet.
 */
export type FieldsProblem = 'typed' | 'sum' | 'unnamed';

/** The answer that the fields of a question give (null: none, the question is skipped), or why not. */
export type Reading =
  | { readonly ok: true; readonly answer: Answer | null }
  | { readonly ok: false; readonly problem: FieldsProblem };

/** The option of every choice that leaves it open. */
export const unsure = 'unsure';

/** The answer that leaves a question open. */
export const open: Answer = { kind: unsure };

/** Fields that give an answer, or none. */
export const given = (answer: Answer | null): Reading => ({ ok: true, answer });

/** Fields that give no answer. */
export const wrong = (problem: FieldsProblem): Reading => ({ ok: false, problem });
