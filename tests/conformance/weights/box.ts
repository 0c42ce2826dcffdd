import type { Race } from '../../../src/decision/kernel';
import { accept, refuse, type Result } from '../../../src/decision/kernel';
import { type Bounded, boundsProblem } from './bounds';
import { bitLength, integers, MAX_FREE, quotient, subsetsWithin, sum } from './dyadic';
import { fixedRace } from './fixed';
import { SUM_TOLERANCE } from './simplex';

/** Binary digits kept beyond those that the alternating sum cancels. */
const GUARD_BITS = 192;

/** A corner of the box and the weight that must still be added to it, or taken from it. */
interface Corner {
  /** Σ weight × difference at the corner. */
  readonly lead: bigint;
  /** 1 where weight is added (lower bounds), −1 where it is taken (upper bounds). */
  readonly direction: 1n | -1n;
  readonly room: bigint;
}

/** A criterion that can move, by at most its width. */
interface Free {
  readonly width: bigint;
  readonly difference: bigint;
}

/** A law that fixes every weight. `scale` is the integer that stands for one score point. */
const settled = (lead: bigint, scale: bigint, n: number): Race => {
  if (lead === 0n) return { p: 0.5, pLoss: 0.5, up: 0, down: 0, n };
  return lead > 0n
    ? { p: 1, pLoss: 0, up: quotient(lead, scale), down: 0, n }
    : { p: 0, pLoss: 1, up: 0, down: quotient(-lead, scale), n };
};

const spread = (corner: Corner, free: readonly Free[], scale: bigint, n: number): Race => {
  const { lead, direction, room } = corner;
  const dimension = BigInt(free.length - 1);
  const terms = subsetsWithin(
    free.map(({ width, difference }) => ({ width, load: width * difference })),
    room,
  ).map(({ sign, rest, load }) => ({ rest, load, share: sign * rest ** dimension }));
  const volume = sum(terms.map(({ share }) => share));
  const size = sum(terms.map(({ share }) => (share < 0n ? -share : share)));
  const bits = BigInt(GUARD_BITS + bitLength(size) - bitLength(volume));
  const total = { p: 0n, pLoss: 0n, up: 0n, down: 0n };
  for (const { rest, load, share } of terms) {
    const part = fixedRace(
      free.map(({ difference }) => lead + direction * (load + rest * difference)),
      bits,
    );
    total.p += share * part.p;
    total.pLoss += share * part.pLoss;
    total.up += share * part.up;
    total.down += share * part.down;
  }
  const chance = volume << bits;
  const expectation = chance * scale * BigInt(free.length);
  return {
    p: quotient(total.p, chance),
    pLoss: quotient(total.pLoss, chance),
    up: quotient(total.up, expectation),
    down: quotient(total.down, expectation),
    n,
  };
};

/**
 * Every weight lies between bounds, and nothing else is known: uniform on the simplex within the
 * box. Inclusion and exclusion over the bounds that are violated; each term is a simplex again, and
 * a race. The terms alternate and can cancel without limit (narrow and wide bounds together), so they
 * are computed in integers with as many digits more as are lost: no condition number is left to report.
 *
 * @param criteria difference in score points; lower and upper bound of the weight; upper bounds
 * above 1 bind nothing.
 * @returns the race of that law (n = number of criteria), relative error ≤ 1e-12 for chances down to
 * 1e-30; `empty` at `criteria`; `notFinite`, `tooLarge` or `negative` at `criteria[i].difference`,
 * `.lower` or `.upper`; `infeasible` at `criteria[i].upper` where it is below the lower bound, at
 * `criteria` where no weights that add up to 1 (± 1e-12) fit; `tooMany` above 14 criteria whose bounds
 * differ; `illConditioned` when sizes span more than 512 powers of two.
 *
 * Source: method §1.
 */
export const boundedWeights = (criteria: readonly Bounded[]): Result<Race> => {
  const problem = boundsProblem(criteria);
  if (problem !== null) return { ok: false, problem };
  const scores = integers([1, ...criteria.map(({ difference }) => difference)]);
  const bounds = integers([
    1,
    SUM_TOLERANCE,
    ...criteria.flatMap(({ lower, upper }) => [lower, upper]),
  ]);
  if (scores === null || bounds === null) return refuse('illConditioned', 'criteria');
  const [point = 1n, ...differences] = scores;
  const [one = 1n, tolerance = 1n, ...limits] = bounds;

  const ranges = differences.map((difference, index) => {
    const lower = limits[2 * index] ?? 0n;
    return { difference, lower, width: (limits[2 * index + 1] ?? 0n) - lower };
  });
  const room = one - sum(ranges.map(({ lower }) => lower));
  if (room < -tolerance) return refuse('infeasible', 'criteria');
  // No weight can exceed its lower bound by more than the room, whatever its upper bound says.
  const free = ranges.map((range) => (range.width < room ? range : { ...range, width: room }));
  const excess = sum(free.map(({ width }) => width)) - room;
  if (excess < -tolerance) return refuse('infeasible', 'criteria');

  const scale = point * one;
  const n = criteria.length;
  const least = sum(free.map(({ difference, lower }) => lower * difference));
  const most = least + sum(free.map(({ difference, width }) => width * difference));
  if (room <= tolerance) return accept(settled(least, scale, n));
  if (excess <= tolerance) return accept(settled(most, scale, n));
  const movable = free.filter(({ width }) => width > 0n);
  if (movable.length > MAX_FREE) return refuse('tooMany', 'criteria');
  // The corner with the smaller room has fewer bounds that can be violated.
  const corner: Corner =
    room <= excess
      ? { lead: least, direction: 1n, room }
      : { lead: most, direction: -1n, room: excess };
  return accept(spread(corner, movable, scale, n));
};
