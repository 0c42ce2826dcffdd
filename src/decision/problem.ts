import type { KernelProblemKind } from './kernel';

/** Why a sheet was refused: the field and what is wrong with it. */
export interface DecisionProblem {
  /** Path of the field, as answers.workloads.coding. */
  readonly field: string;
  readonly kind:
    | 'wrongKind'
    | 'unknownOption'
    | 'outOfRange'
    | 'notWhole'
    | 'sharesNotWhole'
    | 'empty'
    /** What the kernel refuses in the weights or scores that the sheet comes to. */
    | KernelProblemKind;
}

/** A value, or why there is none. */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };
