import { type KernelProblem, race } from '../../../src/decision/kernel';
import { anyWeights } from '../../../src/decision/kernel/simplex';
import { tieredWeights } from '../../../src/decision/kernel/tiers';
import { boundedWeights } from './box';
import { rawWeightIntervals } from './raw';
import { lowerBoundedWeights, orderedWeights } from './simplex';

/** What is known of the weights, when it is not points. Differences are Qwen − Llama. */
export type Information =
  | { readonly kind: 'none'; readonly differences: readonly number[] }
  /** Most important first. */
  | { readonly kind: 'ordered'; readonly differences: readonly number[] }
  | { readonly kind: 'tiers'; readonly tiers: readonly (readonly number[])[] }
  | {
      readonly kind: 'lower';
      readonly criteria: readonly { readonly difference: number; readonly lower: number }[];
    }
  | {
      readonly kind: 'box';
      readonly criteria: readonly {
        readonly difference: number;
        readonly lower: number;
        readonly upper: number;
      }[];
    }
  /** Weights before they are divided by their sum, each anywhere in an interval. */
  | {
      readonly kind: 'raw';
      readonly criteria: readonly {
        readonly difference: number;
        readonly lower: number;
        readonly upper: number;
      }[];
    };

export type Acceptability =
  | { readonly ok: true; readonly value: { readonly qwen: number; readonly llama: number } }
  | { readonly ok: false; readonly problem: KernelProblem };

/**
 * Share of the weights that agree with what is known in which each family leads, scores certain;
 * exact (method §1). Refuses what is not finite, not feasible or too many, by field.
 */
export const acceptability = (information: Information): Acceptability => {
  const sides = (result: ReturnType<typeof anyWeights>): Acceptability => {
    if (!result.ok) return result;
    const { p, pLoss } = race(result.value);
    return { ok: true, value: { qwen: p, llama: pLoss } };
  };
  switch (information.kind) {
    case 'none':
      return sides(anyWeights(information.differences));
    case 'ordered':
      return sides(orderedWeights(information.differences));
    case 'lower':
      return sides(lowerBoundedWeights(information.criteria));
    case 'tiers': {
      const result = tieredWeights(information.tiers);
      if (!result.ok) return result;
      return { ok: true, value: { qwen: result.value.p, llama: result.value.pLoss } };
    }
    case 'box': {
      const result = boundedWeights(information.criteria);
      if (!result.ok) return result;
      return { ok: true, value: { qwen: result.value.p, llama: result.value.pLoss } };
    }
    case 'raw': {
      const result = rawWeightIntervals(information.criteria);
      if (!result.ok) return result;
      return { ok: true, value: { qwen: result.value.p, llama: result.value.pLoss } };
    }
  }
};
