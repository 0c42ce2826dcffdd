import { memoByKey } from '../../core/memo';

/** A value of a standard normal variable that stands for a part of its distribution. */
export interface NormalNode {
  readonly at: number;
  readonly chance: number;
}

/** Newton steps that bring a start to the last digit; twice as many as were ever needed. */
const most = 60;

/** The orthonormal Hermite functions of two degrees at x: of `count` and of the degree below. */
const lastTwo = (count: number, x: number): readonly [number, number] => {
  let before = 0;
  let now = Math.exp((-x * x) / 4) / (2 * Math.PI) ** 0.25;
  for (let k = 0; k < count; k += 1) {
    [before, now] = [now, (x * now - Math.sqrt(k) * before) / Math.sqrt(k + 1)];
  }
  return [now, before];
};

/** The roots above 0 of the Hermite polynomial of a degree, the largest first, by the signs it takes. */
const roots = (count: number): readonly number[] => {
  const half = Math.floor(count / 2);
  // All roots lie below this one, and are farther apart than a step.
  const end = Math.sqrt(4 * count + 2);
  const step = Math.PI / Math.sqrt(4 * count + 2) / 4;
  const found: number[] = [];
  for (let high = end; found.length < half && high > 0; high -= step) {
    const [above] = lastTwo(count, high);
    const [below] = lastTwo(count, high - step);
    if (above * below > 0) continue;
    let x = high - step / 2;
    for (let i = 0; i < most; i += 1) {
      const [value, before] = lastTwo(count, x);
      // The derivative of the function at a root is √n times the one below it.
      const next = x - value / (Math.sqrt(count) * before - (x * value) / 2);
      if (next === x) break;
      x = next;
    }
    found.push(x);
  }
  return found;
};

const known = memoByKey<readonly NormalNode[]>();

/**
 * Gauss–Hermite nodes of the standard normal distribution, from the lowest: their weighted sum is the
 * mean of every polynomial up to degree 2·count − 1. Chances are above 0 and add up to 1; the nodes lie
 * in pairs about 0, mirrored to the last bit, so that what is odd sums to exactly nothing.
 *
 * @param count whole, 1 to 64.
 * Source: Golub & Welsch, "Calculation of Gauss quadrature rules", Math. Comp. 23 (1969); the weight at
 * a root x of the n-th orthonormal Hermite function is 1/Σ of the squares of those below it.
 */
export const normalNodes = (count: number): readonly NormalNode[] =>
  known(String(count), () => {
    const nodeAt = (at: number): NormalNode => {
      const [, before] = lastTwo(count, at);
      // 1/(n·h²) with the orthonormal polynomial in place of the function.
      const density = Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI);
      return { at, chance: density / (count * before * before) };
    };
    const upper = roots(count).map(nodeAt);
    const middle = count % 2 === 1 ? [nodeAt(0)] : [];
    const sum = upper.reduce((total, { chance }) => total + 2 * chance, middle[0]?.chance ?? 0);
    const rest = upper.map(({ at, chance }) => ({ at, chance: chance / sum }));
    return [
      ...rest.map(({ at, chance }) => ({ at: -at, chance })),
      ...middle.map(({ at, chance }) => ({ at, chance: chance / sum })),
      ...rest.toReversed(),
    ];
  });
