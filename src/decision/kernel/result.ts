/** Why the kernel refuses an input. */
export type KernelProblemKind =
  /** A number is NaN or infinite. */
  | 'notFinite'
  /** A number is larger in size than `MAX_MAGNITUDE`. */
  | 'tooLarge'
  | 'notInteger'
  | 'negative'
  /** Nothing carries a point, or a list is empty. */
  | 'empty'
  /** More phases, orders or criteria than the printed limit. */
  | 'tooMany'
  /** κ is zero, or odd where knots must be split in two. */
  | 'oddKappa'
  /** The exact formula would lose too many digits on this input. */
  | 'illConditioned'
  /** No weights satisfy the statement, or a probability lies outside 0–1. */
  | 'infeasible';

/** A refusal: its kind, and the path of the argument that caused it, such as `criteria[2].spread`. */
export interface KernelProblem {
  readonly kind: KernelProblemKind;
  readonly field: string;
}

/** A value, or a typed problem. Nothing in the kernel throws or returns NaN. */
export type Result<T, P = KernelProblem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

export const accept = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const refuse = (kind: KernelProblemKind, field: string): Result<never> => ({
  ok: false,
  problem: { kind, field },
});
