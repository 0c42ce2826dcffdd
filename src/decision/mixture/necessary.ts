import type { FamilyId } from '../../catalogue/model';
import { inTenths } from '../../core/exact';
import { families } from '../../core/families';
import type { Steps } from '../../core/steps';
import { bothStand } from '../gates/gated';
import type { DecisionWorld } from '../gates/world';
import type { Completion, Slot } from '../questions/completions';
import type { Sheet } from '../sheet/sheet';
import { answersOf } from './by-slots';
import { judgeOf } from './gate-and-rate';
import type { GateClass, GateClasses } from './gate-classes';
import { rowsOf, type Weighing } from './weigh';

/** Bounds that are tried before nothing is claimed. */
const mostBounds = 4000;
/** Sets of answers that one criterion may be rated for. */
const mostRatings = 20_000;

/** Ratings between two pauses. */
const batch = 16;

/** The differences of one criterion, towards a family and in tenths, for each set of answers that it reads. */
interface Differences {
  readonly places: readonly number[];
  readonly table: readonly { readonly at: readonly number[]; readonly tenths: number }[];
}

/** Every combination of some answers in some places. */
const combined = (places: readonly number[], allowed: readonly (readonly number[])[]) =>
  places.reduce<readonly (readonly number[])[]>(
    (all, place) => all.flatMap((one) => (allowed[place] ?? [0]).map((answer) => [...one, answer])),
    [[]],
  );

/** The smallest difference among the sets of answers that agree with those that are fixed. */
const leastOf = ({ places, table }: Differences, fixed: readonly (number | null)[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const { at, tenths } of table) {
    const agrees = places.every(
      (place, i) => (fixed[place] ?? null) === null || fixed[place] === at[i],
    );
    if (agrees && tenths < least) least = tenths;
  }
  return least;
};

/**
 * Proves that the weighted sum of differences is above 0 in every completion of some classes, or says that
 * it could not. Points are never negative, so a sum is at least the sum of points × smallest difference, with
 * each open question giving its points where they count least. The questions that scores read are fixed one
 * after the other until that bound is above 0; with all of them fixed it is the smallest sum itself.
 */
function* isProven(
  world: DecisionWorld,
  sheet: Sheet,
  slots: readonly Slot[],
  { groups, classes }: GateClasses,
  sign: 1 | -1,
): Steps<boolean> {
  const { questionnaire } = world.catalogue;
  const { rules } = judgeOf(world);
  const [first] = classes;
  if (first === undefined) return true;
  const allowed = slots.map((_, place) => {
    const own = new Set(classes.map((one) => one.groups[place] ?? 0));
    return [...own].flatMap((group) => groups[place]?.[group] ?? []).sort((a, b) => a - b);
  });
  const rows = slots.map(rowsOf(questionnaire));
  const set = questionnaire.criteria.map(({ id }) => sheet.points[id]);
  const differences: Differences[] = [];
  for (const [i, { id }] of questionnaire.criteria.entries()) {
    yield;
    const own = sheet.overrides[id];
    const rule = rules[i];
    const places =
      own === undefined
        ? [...slots.keys()].filter((place) => {
            const slot = slots[place];
            const isRead = slot !== undefined && rule?.questions.includes(slot.question.id);
            return isRead === true && (allowed[place]?.length ?? 1) > 1;
          })
        : [];
    const size = places.reduce((product, place) => product * (allowed[place]?.length ?? 1), 1);
    if (size > mostRatings || rule === undefined) return false;
    const table: Differences['table'][number][] = [];
    for (const [count, at] of combined(places, allowed).entries()) {
      if (count % batch === 0) yield;
      if (own !== undefined) {
        table.push({ at, tenths: sign * inTenths(own.qwen - own.llama) });
        continue;
      }
      const completion: Completion = slots.map((_, place) => {
        const given = places.indexOf(place);
        return given < 0 ? (allowed[place]?.[0] ?? 0) : (at[given] ?? 0);
      });
      const { qwen, llama } = rule.rate(answersOf(slots, completion), first.gated);
      table.push({ at, tenths: sign * inTenths(qwen.mean - llama.mean) });
    }
    differences.push({ places, table });
  }
  const read = (place: number) => differences.filter(({ places }) => places.includes(place)).length;
  const order = [...slots.keys()]
    .filter((place) => read(place) > 0)
    .sort((a, b) => read(b) - read(a));
  const boundOf = (fixed: readonly (number | null)[]): number => {
    const least = differences.map((one) => leastOf(one, fixed));
    let bound = 0;
    least.forEach((tenths, i) => {
      bound += (set[i] ?? questionnaire.base) * tenths;
    });
    for (const [place, own] of rows.entries()) {
      const given = fixed[place] ?? null;
      let smallest = Number.POSITIVE_INFINITY;
      for (const answer of given === null ? (allowed[place] ?? []) : [given]) {
        let sum = 0;
        least.forEach((tenths, i) => {
          if (set[i] === undefined) sum += (own[answer]?.[i] ?? 0) * tenths;
        });
        smallest = Math.min(smallest, sum);
      }
      bound += smallest;
    }
    return bound;
  };
  let tried = 0;
  function* holds(fixed: readonly (number | null)[], depth: number): Steps<boolean> {
    yield;
    tried += 1;
    if (tried > mostBounds) return false;
    if (boundOf(fixed) > 0) return true;
    const place = order[depth];
    if (place === undefined) return false;
    for (const answer of allowed[place] ?? []) {
      if (!(yield* holds(fixed.with(place, answer), depth + 1))) return false;
    }
    return true;
  }
  return yield* holds(
    slots.map(() => null),
    0,
  );
}

/** Classes of completions by the releases that the gates leave in them. */
const byLeaves = (world: DecisionWorld, classes: readonly GateClass[]) => {
  const { leaves } = judgeOf(world);
  const found = new Map<number, GateClass[]>();
  for (const one of classes) {
    const own = found.get(leaves(one.gated)) ?? [];
    own.push(one);
    found.set(leaves(one.gated), own);
  }
  return [...found.values()];
};

/**
 * The family that leads in every completion of the open questions, whatever their number: where all were
 * computed by looking at each, else by bounds on Σ points × difference for each set of releases that gates
 * leave (method §5). Null where none does, and where bounds do not prove it.
 *
 * @param scored completions in which both families stand: all of them, or some of them for bounds.
 */
export function* necessarySteps(
  world: DecisionWorld,
  sheet: Sheet,
  slots: readonly Slot[],
  { groups, classes }: GateClasses,
  scored: readonly Weighing[],
  exact: boolean,
): Steps<FamilyId | null> {
  const both = classes.filter(bothStand);
  for (const family of families) {
    const sign = family === 'qwen' ? 1 : -1;
    if (classes.some(({ gated }) => gated.out[family])) continue;
    if (both.length === 0) return family;
    if (scored.some(({ lead }) => sign * lead <= 0)) continue;
    if (exact) return family;
    let proven = true;
    for (const some of byLeaves(world, both)) {
      proven &&= yield* isProven(world, sheet, slots, { groups, classes: some }, sign);
    }
    if (proven) return family;
  }
  return null;
}
