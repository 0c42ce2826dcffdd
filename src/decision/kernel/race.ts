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

/** One clock of the race: its knots, all of positive value, and how many phases they make. */
interface Clock {
  readonly knots: Knot[];
  phases: number;
}

const clocks = (list: readonly Knot[]): readonly [Clock, Clock] => {
  const gains: Clock = { knots: [], phases: 0 };
  const losses: Clock = { knots: [], phases: 0 };
  for (const knot of list) {
    if (knot.value > 0) {
      gains.knots.push(knot);
      gains.phases += knot.multiplicity;
    } else if (knot.value < 0) {
      losses.knots.push({ value: -knot.value, multiplicity: knot.multiplicity });
      losses.phases += knot.multiplicity;
    }
  }
  return [gains, losses];
};

/** Expected time left when a phase starts: the sum of its mean and of all later means. */
const remaining = ({ knots, phases }: Clock): Float64Array => {
  const times = new Float64Array(phases);
  let phase = phases;
  let time = 0;
  for (let k = knots.length - 1; k >= 0; k -= 1) {
    const { value, multiplicity } = knots[k] ?? { value: 0, multiplicity: 0 };
    for (let i = 1; i <= multiplicity; i += 1) {
      phase -= 1;
      times[phase] = time + i * value;
    }
    time += multiplicity * value;
  }
  return times;
};

/** Chances that the running gain phase, of mean x, ends before or after each loss phase. */
const odds = (losses: Clock, x: number, first: Float64Array, later: Float64Array): void => {
  let phase = 0;
  for (const { value, multiplicity } of losses.knots) {
    const toFirst = value / (x + value);
    const toLater = x / (x + value);
    for (const end = phase + multiplicity; phase < end; phase += 1) {
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
  const [gains, losses] = clocks(knots.list);
  const gainTime = remaining(gains);
  const lossTime = remaining(losses);
  if (losses.phases === 0) {
    if (gains.phases === 0) return { p: 0.5, pLoss: 0.5, up: 0, down: 0, n };
    return { p: 1, pLoss: 0, up: (gainTime[0] ?? 0) / n, down: 0, n };
  }

  // row[k]: chance that k loss phases have ended when the next gain phase starts.
  const phases = losses.phases;
  const row = new Float64Array(phases);
  const first = new Float64Array(phases);
  const later = new Float64Array(phases);
  row[0] = 1;
  let p = 0;
  let up = 0;
  let started = 0;
  const exhaust = (mass: number): void => {
    p += mass;
    up += mass * (gainTime[started] ?? 0);
    started += 1;
  };

  for (const { value, multiplicity } of gains.knots) {
    odds(losses, value, first, later);
    let left = multiplicity;
    // Two gain phases a sweep: their chains of multiplications overlap in the processor.
    for (; left >= 2; left -= 2) {
      let carry = 0;
      let next = 0;
      for (let k = 0; k < phases; k += 1) {
        const toFirst = first[k] ?? 0;
        const toLater = later[k] ?? 0;
        const mass = (row[k] ?? 0) + carry;
        carry = mass * toLater;
        const passed = mass * toFirst + next;
        next = passed * toLater;
        row[k] = passed * toFirst;
      }
      exhaust(carry);
      exhaust(next);
    }
    if (left === 1) {
      let carry = 0;
      for (let k = 0; k < phases; k += 1) {
        const mass = (row[k] ?? 0) + carry;
        row[k] = mass * (first[k] ?? 0);
        carry = mass * (later[k] ?? 0);
      }
      exhaust(carry);
    }
  }

  let pLoss = 0;
  let down = 0;
  for (let k = 0; k < phases; k += 1) {
    const mass = row[k] ?? 0;
    pLoss += mass;
    down += mass * (lossTime[k] ?? 0);
  }
  return { p, pLoss, up: up / n, down: down / n, n };
};
