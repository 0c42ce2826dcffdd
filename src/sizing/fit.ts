import type { Engine, Release } from '../catalogue/model';
import { choicesOf, holdsOn, reachIn } from './choice';
import type { Machine } from './machine';

/**
 * Whether an engine has a set-up of a release on a machine that holds one request of so many tokens:
 * exactly where one of `setupsOf` does, found without making them.
 */
export const fitsOne = (
  release: Release,
  engine: Engine,
  machine: Machine,
  tokens: number,
): boolean => {
  const read = Math.min(tokens, reachIn(release, engine));
  // The last format is the smallest, so that most of what fits is found at once.
  return (
    choicesOf(release, engine, machine).findLast((choice) =>
      holdsOn(choice, { tokens: read, people: 1 }),
    ) !== undefined
  );
};
