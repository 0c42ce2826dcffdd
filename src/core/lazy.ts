import type { Steps } from './steps';

/** Computes a value when it is first asked for, and once. */
export const lazily = <T>(compute: () => T): (() => T) => {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
};

/** The same in steps: once they were all taken, the value comes at the first. */
export const inSteps = <T>(compute: () => Steps<T>): (() => Steps<T>) => {
  let known: { readonly value: T } | null = null;
  return function* steps() {
    known ??= { value: yield* compute() };
    return known.value;
  };
};
