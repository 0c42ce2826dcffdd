import type { Knot, Knots } from './knots';

/** The two sides of the lead D = Σ w·value under w ~ Dirichlet(multiplicities). */
export interface Race {
  /** P(D > 0), 0–1. */
  readonly p: number;
  /** P(D < 0), 0–1; a sum of its own, so it keeps its digits where p is near 1. */
  readonly pLoss: number;
  /** E[max(D, 0)] in score points, ≥ 0. */
  readonly up: number;
  /** E[max(−D, 0)] in score points, ≥ 0. */
  readonly down: number;
  /** N, the sum of all multiplicities, those of zero-valued knots included. */
  readonly n: number;
}

/** Numbers that one race after the other is computed in: a race leaves nothing behind that a later one reads. */
const room = () => ({
  /** By knot: its value, above 0, and its multiplicity. */
  values: new Float64Array(64),
  counts: new Int32Array(64),
  /** By phase: expected time left when it starts, the sum of its mean and of all later means. */
  times: new Float64Array(512),
});
/** One clock of the race: its knots, all of positive value, and how many phases they make. */
interface Clock extends ReturnType<typeof room> {
  knots: number;
  phases: number;
}
const gains: Clock = { ...room(), knots: 0, phases: 0 };
const losses: Clock = { ...room(), knots: 0, phases: 0 };
let row = new Float64Array(512);
let first = new Float64Array(512);
let later = new Float64Array(512);

/** Makes room for so many knots and phases. */
const reserve = ({ list, total }: Knots): void => {
  for (const clock of [gains, losses]) {
    if (clock.values.length < list.length) {
      clock.values = new Float64Array(2 * list.length);
      clock.counts = new Int32Array(2 * list.length);
    }
    if (clock.times.length < total) clock.times = new Float64Array(2 * total);
  }
  if (row.length < total) {
    row = new Float64Array(2 * total);
    first = new Float64Array(2 * total);
    later = new Float64Array(2 * total);
  }
};

const add = (clock: Clock, value: number, multiplicity: number): void => {
  clock.values[clock.knots] = value;
  clock.counts[clock.knots] = multiplicity;
  clock.knots += 1;
  clock.phases += multiplicity;
};

const setClocks = (list: readonly Knot[]): void => {
  gains.knots = gains.phases = losses.knots = losses.phases = 0;
  for (const { value, multiplicity } of list) {
    if (value > 0) add(gains, value, multiplicity);
    else if (value < 0) add(losses, -value, multiplicity);
  }
};

const setTimes = ({ knots, phases, values, counts, times }: Clock): void => {
  let phase = phases;
  let time = 0;
  for (let k = knots - 1; k >= 0; k -= 1) {
    const value = values[k] ?? 0;
    const multiplicity = counts[k] ?? 0;
    for (let i = 1; i <= multiplicity; i += 1) {
      phase -= 1;
      times[phase] = time + i * value;
    }
    time += multiplicity * value;
  }
};

/** Chances that the running gain phase, of mean x, ends before or after each loss phase. */
const setOdds = (x: number): void => {
  let phase = 0;
  for (let k = 0; k < losses.knots; k += 1) {
    const value = losses.values[k] ?? 0;
    const toFirst = value / (x + value);
    const toLater = x / (x + value);
    for (const end = phase + (losses.counts[k] ?? 0); phase < end; phase += 1) {
      first[phase] = toFirst;
      later[phase] = toLater;
    }
  }
};

/**
 * The race of exponentials: P(D > 0), P(D < 0), E[D⁺] and E[D⁻], exact up to rounding.
 *
 * Writing w as independent Gammas over their sum, only the sign of Σ value·Gamma matters: two clocks,
 * one made of the positive phases and one of the negative, run against each other phase by phase.
 * With current means x and y the positive phase ends first with chance y/(x+y). The clock that runs
 * out first loses; what the other still has to run is the overshoot.
 *
 * Every operand is non-negative, so nothing cancels: relative error ≤ 1e-12 on all four up to 400
 * phases, tails included. Results below about 1e-300 lose digits and then become 0. When every knot
 * is zero, p = pLoss = 1/2 by convention. Cost: product of the phases of both sides.
 *
 * Source: method §4; Ali's form (Pacific J. Math. 48, 1973) of Varsi's algorithm (46,
 * 1973), extended by multiplicities and by the expected overshoot.
 */
export const race = (knots: Knots): Race => {
  const n = knots.total;
  reserve(knots);
  setClocks(knots.list);
  setTimes(gains);
  setTimes(losses);
  const { phases } = losses;
  if (phases === 0) {
    if (gains.phases === 0) return { p: 0.5, pLoss: 0.5, up: 0, down: 0, n };
    return { p: 1, pLoss: 0, up: (gains.times[0] ?? 0) / n, down: 0, n };
  }

  // at[k]: chance that k loss phases have ended when the next gain phase starts. Names of this function,
  // as those of the module would be looked up anew in every step.
  const at = row;
  const toFirsts = first;
  const toLaters = later;
  const { times } = losses;
  at.fill(0, 0, phases);
  at[0] = 1;
  let p = 0;
  let up = 0;
  let started = 0;
  const exhaust = (mass: number): void => {
    p += mass;
    up += mass * (gains.times[started] ?? 0);
    started += 1;
  };

  for (let knot = 0; knot < gains.knots; knot += 1) {
    setOdds(gains.values[knot] ?? 0);
    let left = gains.counts[knot] ?? 0;
    // Several gain phases a sweep: their chains of multiplications overlap in the processor.
    for (; left >= 3; left -= 3) {
      let one = 0;
      let two = 0;
      let three = 0;
      for (let k = 0; k < phases; k += 1) {
        const toFirst = toFirsts[k] ?? 0;
        const toLater = toLaters[k] ?? 0;
        const mass = (at[k] ?? 0) + one;
        one = mass * toLater;
        const passed = mass * toFirst + two;
        two = passed * toLater;
        const last = passed * toFirst + three;
        three = last * toLater;
        at[k] = last * toFirst;
      }
      exhaust(one);
      exhaust(two);
      exhaust(three);
    }
    for (; left >= 1; left -= 1) {
      let carry = 0;
      for (let k = 0; k < phases; k += 1) {
        const mass = (at[k] ?? 0) + carry;
        at[k] = mass * (toFirsts[k] ?? 0);
        carry = mass * (toLaters[k] ?? 0);
      }
      exhaust(carry);
    }
  }

  let pLoss = 0;
  let down = 0;
  for (let k = 0; k < phases; k += 1) {
    const mass = at[k] ?? 0;
    pLoss += mass;
    down += mass * (times[k] ?? 0);
  }
  return { p, pLoss, up: up / n, down: down / n, n };
};
