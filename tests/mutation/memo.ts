import * as kept from '../../src/core/memo';
import type { Steps } from '../../src/core/steps';

/** Makes what remembers anew when all is to be forgotten. */
function untilForgotten<A extends unknown[], R>(make: () => (...args: A) => R) {
  let made = make();
  let { age } = steelyardMutation;
  return (...args: A): R => {
    if (age !== steelyardMutation.age) {
      made = make();
      ({ age } = steelyardMutation);
    }
    return made(...args);
  };
}

/** In the place of those of `src/core/memo`: nothing is remembered from one mutant to the next. */
export const memoByKey = <T>() => untilForgotten(() => kept.memoByKey<T>());

export const memoByObject = <K extends object, T>(compute: (key: K) => T) =>
  untilForgotten(() => kept.memoByObject(compute));

export const memoSteps = <K extends object, T>(compute: (key: K) => Steps<T>) =>
  untilForgotten(() => kept.memoSteps(compute));
