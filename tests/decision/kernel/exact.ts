import type { Knot } from '../../../src/decision/kernel';
import type { Sides } from './support';

/**
 * A method that shares no code and no arithmetic with the kernel, in integers of any length: the
 * confluent divided difference [x₁…x_N] t₊^(N−1), written as the residues of the moment generating
 * function Π (1 − s·x)^(−n). Every residue is an exact rational, rounded once, 1,400 binary digits
 * after the point, before they are added.
 */

/** Distinct non-zero knots as integers over one power of two: value = integer · 2^−digits. */
const integral = (
  list: readonly Knot[],
): { knots: readonly { x: bigint; n: number }[]; total: number; digits: number } => {
  const scaled = new Map<bigint, number>();
  let total = 0;
  for (const { value, multiplicity } of list) {
    total += multiplicity;
    if (value === 0 || multiplicity === 0) continue;
    const x = BigInt(value * 2 ** 400);
    scaled.set(x, (scaled.get(x) ?? 0) + multiplicity);
  }
  let digits = 400;
  let values = [...scaled.keys()];
  while (digits > 0 && values.every((x) => x % 2n === 0n)) {
    values = values.map((x) => x / 2n);
    digits -= 1;
  }
  const counts = [...scaled.values()];
  return { knots: values.map((x, i) => ({ x, n: counts[i] ?? 0 })), total, digits };
};

const POINT = 1400n;
const factorial = (n: number): bigint => {
  let product = 1n;
  for (let k = 2n; k <= BigInt(n); k += 1n) product *= k;
  return product;
};

const toNumber = (fixed: bigint, digits: number, total: number): number => {
  const spare = Math.max(0, fixed.toString(2).length - 80);
  const exponent = spare - Number(POINT) - digits;
  const half = Math.trunc(exponent / 2);
  return (Number(fixed >> BigInt(spare)) * 2 ** half * 2 ** (exponent - half)) / total;
};

/** Share of the pivot's residues in the chance, and in the expectation, in fixed point. */
const residues = (
  pivot: { x: bigint; n: number },
  others: readonly { x: bigint; n: number }[],
): { chance: bigint; mean: bigint } => {
  const gaps = others.map(({ x }) => pivot.x - x);
  const q = gaps.reduce((product, gap) => product * gap, 1n);
  const poles = others.map(({ x, n }, j) => ({ n: BigInt(n), base: (x * q) / (gaps[j] ?? 1n) }));
  const powerSums: bigint[] = [];
  let powers = poles.map(() => 1n);
  for (let i = 1; i < pivot.n; i += 1) {
    powers = powers.map((power, j) => power * (poles[j]?.base ?? 0n));
    const sum = powers.reduce((total, power, j) => total + power * (poles[j]?.n ?? 0n), 0n);
    powerSums[i] = i % 2 === 0 ? sum : -sum;
  }
  // series[m] / (m! q^m) is the coefficient of u^m in Π (1 + u x/(pivot − x))^(−n).
  const series = [1n];
  for (let m = 1; m < pivot.n; m += 1) {
    let sum = 0n;
    let falling = 1n;
    for (let i = 1; i <= m; i += 1) {
      sum += (powerSums[i] ?? 0n) * (series[m - i] ?? 0n) * falling;
      falling *= BigInt(m - i);
      if (falling === 0n) falling = 1n;
    }
    series[m] = sum;
  }
  const last = pivot.n - 1;
  let numerator = 0n;
  let moment = 0n;
  let scale = 1n;
  for (let m = last; m >= 0; m -= 1) {
    const term = (series[m] ?? 0n) * scale;
    numerator += term;
    moment += term * BigInt(pivot.n - m);
    scale *= q * BigInt(m);
  }
  let top = 1n;
  let bottom = factorial(last) * q ** BigInt(last);
  for (const [j, { n }] of others.entries()) {
    top *= pivot.x ** BigInt(n);
    bottom *= (gaps[j] ?? 1n) ** BigInt(n);
  }
  return {
    chance: ((numerator * top) << POINT) / bottom,
    mean: ((moment * top * pivot.x) << POINT) / bottom,
  };
};

/** Both sides of the lead; for models with at least one knot that is not zero. */
export const byPartialFractions = (list: readonly Knot[]): Sides => {
  const { knots, total, digits } = integral(list);
  const sums = { p: 0n, pLoss: 0n, up: 0n, down: 0n };
  for (const pivot of knots) {
    const { chance, mean } = residues(
      pivot,
      knots.filter((other) => other !== pivot),
    );
    if (pivot.x > 0n) {
      sums.p += chance;
      sums.up += mean;
    } else {
      sums.pLoss += chance;
      sums.down -= mean;
    }
  }
  return {
    p: toNumber(sums.p, 0, 1),
    pLoss: toNumber(sums.pLoss, 0, 1),
    up: toNumber(sums.up, digits, total),
    down: toNumber(sums.down, digits, total),
  };
};
