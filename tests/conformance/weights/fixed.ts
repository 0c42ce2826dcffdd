/** What `race` computes, in integers: chances times 2^bits, expectations times 2^bits and n. */
export interface FixedRace {
  readonly p: bigint;
  readonly pLoss: bigint;
  readonly up: bigint;
  readonly down: bigint;
}

/** Sum of each value and all later ones. */
const remaining = (values: readonly bigint[]): readonly bigint[] => {
  let time = 0n;
  return values
    .toReversed()
    .map((value) => (time += value))
    .toReversed();
};

/**
 * The race of exponentials for knots of multiplicity 1 given as integers in any unit, with chances
 * in fixed point: absolute error of a few 2^−bits, whatever the knots.
 *
 * Source: method §4.
 */
export const fixedRace = (values: readonly bigint[], bits: bigint): FixedRace => {
  const gains = values.filter((value) => value > 0n);
  const losses = values.filter((value) => value < 0n).map((value) => -value);
  const one = 1n << bits;
  if (gains.length === 0 && losses.length === 0) {
    return { p: one / 2n, pLoss: one / 2n, up: 0n, down: 0n };
  }
  let row: readonly bigint[] = losses.map((_, k) => (k === 0 ? one : 0n));
  let p = 0n;
  let up = 0n;
  const gainTime = remaining(gains);
  for (const [phase, x] of gains.entries()) {
    // Without losses the first gain phase finds them exhausted.
    let carry = losses.length === 0 && phase === 0 ? one : 0n;
    row = losses.map((y, k) => {
      const mass = (row[k] ?? 0n) + carry;
      const first = (mass * y) / (x + y);
      carry = mass - first;
      return first;
    });
    p += carry;
    up += carry * (gainTime[phase] ?? 0n);
  }
  const lossTime = remaining(losses);
  let pLoss = 0n;
  let down = 0n;
  for (const [k, mass] of row.entries()) {
    pLoss += mass;
    down += mass * (lossTime[k] ?? 0n);
  }
  return { p, pLoss, up, down };
};
