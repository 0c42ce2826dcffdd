import type { Knot } from '../../../src/decision/kernel';
import { generator } from './support';

export interface Model {
  readonly name: string;
  readonly list: readonly Knot[];
}

const whole = (random: () => number, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

const between = (random: () => number, low: number, high: number): number =>
  low + random() * (high - low);

const split = (points: number, mean: number, spread: number): Knot[] => {
  const reach = spread * Math.sqrt(2 * points + 1);
  return [
    { value: mean + reach, multiplicity: points },
    { value: mean - reach, multiplicity: points },
  ];
};

const times = (count: number, make: (index: number) => Model): readonly Model[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Points models as the product meets them: 1–12 criteria, 1–7 points, spreads 0–30. */
export const randomModels = (count: number, seed: number): readonly Model[] => {
  const random = generator(seed);
  return times(count, (index) => {
    const criteria = whole(random, 1, 12);
    const list = Array.from({ length: criteria }, () => {
      const points = whole(random, 1, random() < 0.3 ? 7 : 3);
      const mean = random() < 0.2 ? whole(random, -9, 9) * 5 : between(random, -40, 40);
      return random() < 0.2
        ? [{ value: mean, multiplicity: 2 * points }]
        : split(points, mean, between(random, 0.1, 30));
    });
    return { name: `random ${index}`, list: list.flat() };
  });
};

/** Lead far on one side: chances of the other from about 1e-3 down to 1e-60. */
const tails = (random: () => number) => (index: number) => {
  const criteria = whole(random, 2, 8);
  const list = Array.from({ length: criteria }, () =>
    split(whole(random, 1, 4), between(random, -3, 3), between(random, 0.5, 5)),
  ).flat();
  const highest = Math.max(...list.map(({ value }) => value));
  const beyond = highest * between(random, 0.3, 0.95);
  const sign = index % 2 === 0 ? 1 : -1;
  return {
    name: `tail ${index}`,
    list: list.map(({ value, multiplicity }) => ({ value: sign * (value - beyond), multiplicity })),
  };
};

/** Equal sizes, mirrored pairs, zeros. */
const ties = (random: () => number) => (index: number) => {
  const sizes = [1, 5, 0.1];
  return {
    name: `ties ${index}`,
    list: Array.from({ length: whole(random, 2, 9) }, () => ({
      value: (sizes[whole(random, 0, 2)] ?? 1) * whole(random, -1, 1),
      multiplicity: whole(random, 1, 9),
    })).concat({ value: 5, multiplicity: 2 }, { value: -0.1, multiplicity: 1 }),
  };
};

/** Knots 1e-9 apart, around one value on each side or around zero. */
const neighbours = (random: () => number) => (index: number) => {
  const centre = index % 3 === 0 ? 0 : between(random, 0.1, 20);
  return {
    name: `neighbours ${index}`,
    list: Array.from({ length: whole(random, 2, 10) }, (_, k) => ({
      value: (k % 2 === 0 ? centre : -centre) + (k - 3.5) * 1e-9,
      multiplicity: whole(random, 1, 5),
    })),
  };
};

/** Sizes from 1e-9 to 1e6 side by side. */
const magnitudes = (random: () => number) => (index: number) => ({
  name: `magnitudes ${index}`,
  list: Array.from({ length: whole(random, 2, 10) }, (_, k) => ({
    value: (k % 2 === 0 ? 1 : -1) * 10 ** between(random, -9, 6),
    multiplicity: whole(random, 1, 6),
  })),
});

/** Few knots with up to 400 phases in all. */
const heavy = (random: () => number) => (index: number) => ({
  name: `heavy ${index}`,
  list: Array.from({ length: whole(random, 2, 4) }, (_, k) => ({
    value: (k % 2 === 0 ? 1 : -1) * between(random, 0.5, 2),
    multiplicity: whole(random, 20, 60),
  })),
});

/** Adversarial models small enough for exact rationals. */
export const adversarialModels = (seed: number): readonly Model[] => {
  const random = generator(seed);
  return [
    ...times(40, tails(random)),
    ...times(25, ties(random)),
    ...times(25, neighbours(random)),
    ...times(30, magnitudes(random)),
    ...times(8, heavy(random)),
  ];
};

/** 400 phases on up to 24 knots, of every kind above. */
export const largeModels = (seed: number): readonly Model[] => {
  const random = generator(seed);
  const values: readonly ((k: number) => number)[] = [
    () => between(random, -40, 40),
    () => between(random, -30, 5),
    (k) => (k % 2 === 0 ? 7 : -7) + k * 1e-9,
    (k) => (k % 2 === 0 ? 1 : -1) * 10 ** between(random, -9, 6),
  ];
  return times(16, (index) => {
    const multiplicities = Array.from({ length: 24 }, () => 1);
    for (let left = 400 - 24; left > 0; left -= 1) {
      const k = whole(random, 0, 23);
      multiplicities[k] = (multiplicities[k] ?? 0) + 1;
    }
    const valueAt = values[index % values.length] ?? (() => 0);
    return {
      name: `large ${index}`,
      list: multiplicities.map((multiplicity, k) => ({ value: valueAt(k), multiplicity })),
    };
  });
};
