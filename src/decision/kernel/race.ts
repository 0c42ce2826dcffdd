/** A value of the lead with the pseudo-points that stand behind it (Dirichlet shape). */
export interface Knot {
  /** Score points; finite. */
  readonly value: number;
  /** Whole number of phases, at least 0. */
  readonly phases: number;
}

/** Distribution of D = Σ w·value for weights w ~ Dirichlet(phases). */
export interface Race {
  /** P(D > 0) and P(D < 0), each its own sum of non-negative terms. */
  readonly win: number;
  readonly lose: number;
  /** E[max(D, 0)] and E[max(−D, 0)] in score points. */
  readonly up: number;
  readonly down: number;
}

interface Side {
  /** Mean of each phase, one entry a phase. */
  readonly means: readonly number[];
}

const side = (knots: readonly Knot[], sign: 1 | -1): Side => ({
  means: knots
    .filter(({ value }) => value * sign > 0)
    .flatMap(({ value, phases }) => Array.from({ length: phases }, () => value * sign)),
});

const sum = (terms: readonly number[]): number => terms.reduce((total, term) => total + term, 0);

/** Sums of a phase and all that come after it, without subtraction. */
const tails = (means: readonly number[]): number[] => {
  const result = means.slice();
  let total = 0;
  for (let k = means.length - 1; k >= 0; k -= 1) {
    total += means[k] ?? 0;
    result[k] = total;
  }
  return result;
};

/**
 * The race of exponentials: two clocks of exponential phases, one for each side, run until one has
 * no phase left; the other side has then won, and its remaining means are the expected overshoot.
 * All operands are non-negative, so nothing cancels. Zero-valued knots count in the normaliser only;
 * when every knot is zero, both chances are one half by convention.
 *
 * Source: Ali's form of Varsi's algorithm for the volume of a simplex cut by a half-space, extended
 * by multiplicities and expected overshoot (Varsi 1973; Ali 1973; GeomScale/volesti exact_vols.h).
 */
export const race = (knots: readonly Knot[]): Race => {
  const total = sum(knots.map(({ phases }) => phases));
  const ups = side(knots, 1).means;
  const downs = side(knots, -1).means;
  if (ups.length === 0 && downs.length === 0) return { win: 0.5, lose: 0.5, up: 0, down: 0 };
  if (downs.length === 0) return { win: 1, lose: 0, up: sum(ups) / total, down: 0 };
  if (ups.length === 0) return { win: 0, lose: 1, up: 0, down: sum(downs) / total };

  // row[k]: chance that k negative phases are left when the next positive phase starts.
  const row = new Float64Array(downs.length + 1);
  row[downs.length] = 1;
  const left = tails(ups);
  let win = 0;
  let up = 0;
  ups.forEach((x, phase) => {
    let carry = 0;
    for (let k = downs.length; k >= 1; k -= 1) {
      const y = downs[k - 1] ?? 0;
      const mass = (row[k] ?? 0) + carry;
      row[k] = mass * (y / (x + y));
      carry = mass * (x / (x + y));
    }
    win += carry;
    up += carry * (left[phase] ?? 0);
  });
  let lose = 0;
  let down = 0;
  let reach = 0;
  for (let k = 1; k <= downs.length; k += 1) {
    reach += downs[k - 1] ?? 0;
    lose += row[k] ?? 0;
    down += (row[k] ?? 0) * reach;
  }
  return { win, lose, up: up / total, down: down / total };
};
