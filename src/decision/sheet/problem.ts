import type { SheetProblem } from './check';
import type { KernelProblemKind } from '../kernel';

/** Why a sheet was refused: the field and what is wrong with it. */
export interface DecisionProblem {
  /** Path of the field, as answers.workloads.coding. */
  readonly field: string;
  /** What may not stand on a sheet, or what the kernel refuses in the weights it comes to. */
  readonly kind: SheetProblem['kind'] | KernelProblemKind;
}

/** A value, or why there is none. */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };
