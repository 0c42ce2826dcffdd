import { describe, expect, test } from 'vitest';
import { nodesAmong, normalNodes, race } from '../../../src/decision/kernel';
import { invert } from '../../../src/decision/kernel/invert';
import { chanceBelow, lawExtent, leadLaw, sidesOf } from '../../../src/decision/kernel/law';
import { knots, valueOf, worstError } from './support';

describe('The search for a quantile', () => {
  /** Distribution functions of whole arithmetic, so that every digit is the same everywhere. */
  const even = (t: number) => t / 8;
  const square = (t: number) => (t * t) / 64;
  const step = (t: number) => (t < 3 ? 0.25 : 0.75);
  const bent = (t: number) => (t < 1 ? 0.9 * t : 0.9 + (0.1 * (t - 1)) / 7);

  test.each<[(t: number) => number, number, number, number, number]>([
    [even, 0.05, 1e-4, 4, 0.4000499999999999],
    [even, 0.05, 0.5, 4, 0.6499999999999999],
    [even, 0.26, 0, 4, 2.08],
    [even, 0.5, 0, 3, 4],
    [even, 1, 0, 3, 8],
    [square, 0.05, 0, 11, 1.7888543819998335],
    [square, 0.05, 1e-4, 9, 1.7888544487356663],
    [square, 0.05, 0.5, 5, 2],
    [square, 0.26, 0, 8, 4.079215610874228],
    [square, 0.75, 1e-4, 7, 6.928203434060718],
    [square, 0.95, 0, 8, 7.7974354758471724],
    [step, 0.25, 0, 1, 0],
    [step, 0.26, 0, 53, 3.000000000000001],
    [step, 0.5, 1e-4, 18, 3],
    [step, 0.5, 0.5, 6, 3],
    [step, 0.75, 1e-4, 19, 3.0000235343933106],
    [step, 0.95, 0, 51, 8],
    [bent, 0.05, 0, 7, 0.0555555555555573],
    [bent, 0.25, 1e-4, 7, 0.27782777777777773],
    [bent, 0.5, 0.5, 5, 1],
    [bent, 0.95, 0, 13, 4.499999999999991],
    [bent, 1, 1e-4, 4, 8],
  ])('asks at few places, and always at the same ones: %#', (distribution, ...row) => {
    const [probability, resolution, times, found] = row;
    let asked = 0;
    const counted = (t: number): number => {
      asked += 1;
      return distribution(t);
    };
    expect(invert(counted, probability, 0, 8, resolution)).toBe(found);
    expect(asked).toBe(times);
  });

  test('asks nothing more where the range is one place', () => {
    let asked = 0;
    const found = invert(
      () => {
        asked += 1;
        return 0;
      },
      0.5,
      3,
      3,
    );
    expect([found, asked]).toEqual([3, 1]);
  });
});

describe('Gauss–Hermite nodes', () => {
  // Every digit: the same answers come to the same chances everywhere.
  test.each<[number, readonly (readonly [at: number, chance: number])[]]>([
    [2, [[1, 0.5]]],
    [
      5,
      [
        [0, 0.5333333333333337],
        [1.355626179974266, 0.22207592200561252],
        [2.8569700138728056, 0.011257411327720694],
      ],
    ],
    [
      9,
      [
        [0, 0.4063492063492063],
        [1.0232556637891326, 0.2440975028949394],
        [2.07684797867783, 0.0499164067652179],
        [3.2054290028564703, 0.0027891413212317645],
        [4.512745863399783, 0.000022345844007746583],
      ],
    ],
    [
      15,
      [
        [0, 0.31825951825951826],
        [0.799129068324548, 0.23246229360973222],
        [1.60671006902873, 0.08941779539984439],
        [2.432436827009758, 0.017365774492137616],
        [3.2890824243987664, 0.0015673575035499577],
        [4.1962077112690155, 0.00005642146405189017],
        [5.190093591304781, 5.975419597920597e-7],
        [6.363947888829838, 8.589649899633326e-10],
      ],
    ],
  ])('%i of them are the same to the last digit', (count, upper) => {
    const nodes = normalNodes(count).slice(Math.floor(count / 2));
    expect(nodes.map(({ at, chance }) => [at, chance])).toEqual(upper);
  });
});

describe('Nodes among many laws', () => {
  /** Strides: the golden section of the number, and the next that shares no divisor with it. */
  test.each([
    [513, 317],
    [600, 371],
    [1000, 619],
    [1024, 633],
  ])('of %i places are taken %i apart, each pair of the rule by its variance', (laws, stride) => {
    const nodes = nodesAmong(laws);
    const nine = normalNodes(9).filter(({ at }) => at > 0);
    for (let place = 0; place < laws; place += 1) {
      const rank = (place * stride) % laws;
      let left = (rank + 0.5) / laws;
      const pair = nine.find(({ at, chance }) => {
        left -= 2 * chance * at ** 2;
        return left <= 0;
      });
      const found = nodes(place);
      const c = pair?.at ?? 0;
      expect(found.map(({ at }) => at)).toEqual([-c, 0, c]);
      expect(found[2]?.chance).toBe(0.5 / c ** 2);
      expect(nodes(7, rank)).toBe(found);
    }
  });
});

describe('A law at nodes that are not even', () => {
  const criteria = [
    { points: 2, mean: 3, spread: 4, shared: 0.25 },
    { points: 0, mean: 90, spread: 30, shared: 1 },
    { points: 1, mean: -1, spread: 0, shared: 0 },
  ];
  const made = () => valueOf(leadLaw(criteria, 2, [{ at: 2, chance: 1 }]));
  // The first moves by √0.25·4·2 = 4, and its two knots lie √0.75·4·√5 from there.
  const reach = Math.sqrt(0.75) * 4 * Math.sqrt(5);

  test('moves each criterion by what it shares, and leaves out those without points', () => {
    const law = made();
    expect(law.pairs.means).toEqual([3, -1]);
    expect(law.pairs.moves).toEqual([2, 0]);
    expect(law.pairs.phases).toEqual([4, 2]);
    expect(law.pairs.total).toBe(6);
    expect(law.pairs.reaches[0]).toBeCloseTo(reach, 12);
    // The second lies below both.
    expect(lawExtent(law)[0]).toBe(-1);
    expect(lawExtent(law)[1]).toBeCloseTo(7 + reach, 12);
  });

  test('is the race of its knots where they lie then', () => {
    const law = made();
    const at = (t: number) => race(knots([7 + reach - t, 2], [7 - reach - t, 2], [-1 - t, 2]));
    expect(worstError(sidesOf(law), at(0))).toBeLessThan(1e-12);
    expect(chanceBelow(law, 4)).toBeCloseTo(at(4).pLoss, 12);
  });

  test('needs precision that can be halved only where a criterion that counts has spread of its own', () => {
    const odd = (...rows: readonly (readonly [number, number, number])[]) =>
      leadLaw(
        rows.map(([points, spread, shared]) => ({ points, mean: 1, spread, shared })),
        3,
      ).ok;
    expect(odd([1, 4, 0.5])).toBe(false);
    expect(odd([1, 4, 0.5], [1, 0, 0])).toBe(false);
    expect(odd([1, 4, 1], [1, 0, 0])).toBe(true);
    expect(odd([0, 4, 0.5], [1, 0, 0])).toBe(true);
  });
});

describe('A race of many knots', () => {
  test('is that of fewer with as many phases', () => {
    const apart = Array.from({ length: 700 }, (): [number, number] => [2, 1]);
    const others = Array.from({ length: 900 }, (): [number, number] => [-1.5, 1]);
    const one = race(knots(...apart, ...others));
    expect(worstError(one, race(knots([2, 700], [-1.5, 900])))).toBeLessThan(1e-11);
    expect(one.p).toBeGreaterThan(0.5);
    expect(one.pLoss).toBeGreaterThan(0.01);
  });
});
