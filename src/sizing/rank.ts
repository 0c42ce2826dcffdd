import type { Engine, FamilyId, Release, Serving } from '../catalogue/model';
import type { CacheType } from './cache';
import { partsOf, total } from './engines';
import { releaseNetwork } from './release-network';
import {
  quantizationOf,
  setupsOf,
  type FormatName,
  type Machine,
  type Need,
  type Setup,
} from './setup';

/** What the work asks of a release, beside memory. */
export interface Work {
  /** Shares of the languages, by tag; they add up to 1. */
  readonly languages: ReadonlyMap<string, number>;
  readonly images: boolean;
  /** Share of the work that is code, 0–1. */
  readonly coding: number;
  readonly hardReasoning: boolean;
  /** Answers must stay with given texts: not at all, somewhat, strictly. */
  readonly faithfulness: 'low' | 'some' | 'strict';
}

/** Why a release stands where it does, in points. */
export interface Merit {
  /** Independent results, or what its shape or size leads to expect. */
  readonly results: number;
  /** Languages of the user that its vendor's list leaves out. */
  readonly languages: number;
  /** Made for the work: code, or hard reasoning. */
  readonly work: number;
  /** What it invents where it should stay with a text. */
  readonly faithfulness: number;
  /** What waiting costs, where not everybody fits at once. */
  readonly waiting: number;
  /** What few bits cost. */
  readonly bits: number;
}

/** A release with the best set-up it has, and what it is worth. */
export interface Candidate {
  readonly setup: Setup;
  readonly merit: Merit;
  readonly points: number;
}

/** What to run of a family. */
export interface FamilyPlan {
  readonly family: FamilyId;
  /** The best first, one a release. */
  readonly candidates: readonly Candidate[];
  /** Releases that stand and would be worth more, but fit in no engine, the best first. */
  readonly tooLarge: readonly Release[];
  /** Releases that stand and cannot be sized: a number of their shape is not published. */
  readonly unsized: readonly Release[];
  /** Where nothing fits: the release that needs least, and its bytes on all cards together. */
  readonly smallest: { readonly release: Release; readonly bytes: number } | null;
}

/** Points that a language nobody lists costs where it is all of the work. */
const unlisted = 10;
/** Points that being made for the work is worth. */
const madeForIt = 3;

/**
 * Points that few bits cost, judged from one independent series: a coding release fell from 71.4 at
 * 16 bits to 66.9 at four and 61.7 at two (Aider, November 2024).
 */
const bitsCost: Readonly<Record<FormatName, number>> = {
  bf16: 0,
  fp8: 0,
  Q8_0: 0,
  'mlx-8': 0,
  Q6_K: 0.5,
  'mlx-6': 0.5,
  Q5_K_M: 1,
  int4: 2,
  Q4_K_M: 2,
  'mlx-4': 2,
  Q3_K_M: 5,
  Q2_K: 10,
};

/** Points that a cache of fewer bits costs: long texts suffer from four bits most. */
const cacheCost: Readonly<Record<CacheType, number>> = { f16: 0, fp8: 0.25, q8: 0.25, q4: 2 };

/** Points that the bits of weights and cache cost together. */
const lossOf = ({ format, cacheType }: Setup): number => bitsCost[format] + cacheCost[cacheType];

/** Points that a per cent of invented summaries costs. */
const inventedCost = { low: 0, some: 0.5, strict: 1 } as const;
/** Points that it costs when half of the people fit at once, and again for a quarter. */
const halvingCost = 3;

const waitingCost = (setup: Setup, people: number): number =>
  setup.fits && setup.people >= people
    ? 0
    : halvingCost * Math.log2(Math.max(1, people / Math.max(1, setup.mostPeople())));

/** A set-up that holds as many as fit, where not all do. */
const heldBy = (setup: Setup): Setup => (setup.fits ? setup : setup.forPeople(setup.mostPeople()));

const meritOf = (
  setup: Setup,
  serving: Serving,
  people: number,
  work: Work,
  lists: (tag: string, release: Release) => boolean,
): Merit => {
  const { release } = setup;
  const missing = [...work.languages].reduce(
    (sum, [tag, share]) => (lists(tag, release) ? sum : sum + share),
    0,
  );
  const made =
    (work.coding >= 0.3 && release.purposes.includes('coding') ? madeForIt : 0) +
    (work.hardReasoning && release.thinking !== 'none' ? madeForIt : 0);
  return {
    results: serving.standings[release.id]?.points ?? 0,
    languages: -unlisted * missing,
    work: made,
    bits: -lossOf(setup),
    faithfulness: -inventedCost[work.faithfulness] * (serving.standings[release.id]?.invented ?? 0),
    waiting: -waitingCost(setup, people),
  };
};

const sumOf = ({ results, languages, work, bits, faithfulness, waiting }: Merit): number =>
  results + languages + work + bits + faithfulness + waiting;

/** More points first; then the newest, then room that is left. */
const better = (a: Candidate, b: Candidate): number => {
  const [one, other] = [a.setup, b.setup];
  if (a.points !== b.points) return b.points - a.points;
  if (one.release.releasedOn !== other.release.releasedOn) {
    return one.release.releasedOn > other.release.releasedOn ? -1 : 1;
  }
  return other.mostPeople() - one.mostPeople() || (one.release.id < other.release.id ? -1 : 1);
};

/** Fewest bits lost first; then the engine named first, and in it few cards. */
const inOrder = (a: Setup, b: Setup): number => {
  const loss = lossOf(a) - lossOf(b);
  return loss !== 0 || a.engine.id !== b.engine.id ? loss : a.group.cards - b.group.cards;
};

/** The first by an order; null of nothing. */
const first = <T>(items: readonly T[], order: (a: T, b: T) => number): T | null =>
  items.reduce<T | null>((best, one) => (best === null || order(one, best) < 0 ? one : best), null);

/** The set-up of one release that loses least: bits, or people who have to wait. */
const bestOf = (setups: readonly Setup[], people: number): Setup | null => {
  const holding = first(
    setups.filter(({ fits }) => fits),
    inOrder,
  );
  const bound = holding === null ? Infinity : lossOf(holding);
  const waiting = setups
    .filter((setup) => !setup.fits && setup.fitsOne && lossOf(setup) < bound)
    .map((setup) => ({ setup, loss: lossOf(setup) + waitingCost(setup, people) }));
  const least = first(waiting, (a, b) => a.loss - b.loss || inOrder(a.setup, b.setup));
  return least !== null && least.loss < bound ? least.setup : holding;
};

/** The best set-up of a release in one engine, with as many people as fit; null where none does. */
export const setupIn = (
  release: Release,
  engine: Engine,
  machine: Machine,
  need: Need,
): Setup | null => {
  const best = bestOf(setupsOf(release, engine, machine, need), need.people);
  return best === null ? null : heldBy(best);
};

/** The fewest bytes a release takes for one request, over engines and formats, on one card. */
const leastOf = (release: Release, engines: readonly Engine[], tokens: number): number => {
  const network = releaseNetwork(release);
  if (network === null) return Infinity;
  return Math.min(
    ...engines.flatMap(({ layout, formats, cacheTypes }) =>
      formats.flatMap((format) =>
        cacheTypes.map((cacheType) =>
          total(
            partsOf(layout, {
              network,
              quantization: quantizationOf(format),
              cacheType,
              tokens,
              people: 1,
              cards: 1,
              longest: release.context.native,
            }),
          ),
        ),
      ),
    ),
  );
};

/**
 * Ranks the releases of a family that stand: those that fit, by independent results, the user's
 * languages, the work and the bits that are left, then the newest, then headroom. Each release is a
 * step, so that a page can draw between them; the ranking comes last.
 *
 * @param engines that may be used, in the user's order of preference.
 */
export function* rankReleasesSteps(
  family: FamilyId,
  releases: readonly Release[],
  engines: readonly Engine[],
  machine: Machine,
  need: Need,
  work: Work,
  serving: Serving,
  lists: (tag: string, release: Release) => boolean,
): Generator<undefined, FamilyPlan, undefined> {
  const own = releases.filter(
    (release) => release.family === family && (!work.images || release.input.includes('image')),
  );
  const candidates: Candidate[] = [];
  const without: Release[] = [];
  const unsized = own.filter((release) => releaseNetwork(release) === null);
  let smallest: FamilyPlan['smallest'] = null;
  for (const release of own.filter((one) => !unsized.includes(one))) {
    const setup = bestOf(
      engines.flatMap((engine) => setupsOf(release, engine, machine, need)),
      need.people,
    );
    if (setup === null) {
      without.push(release);
      const bytes = leastOf(release, engines, need.tokens);
      if (bytes < (smallest?.bytes ?? Infinity)) smallest = { release, bytes };
    } else {
      const held = heldBy(setup);
      const merit = meritOf(held, serving, need.people, work, lists);
      candidates.push({ setup: held, merit, points: sumOf(merit) });
    }
    yield;
  }
  candidates.sort(better);
  const standing = ({ id }: Release) => serving.standings[id]?.points ?? 0;
  const best = candidates[0];
  return {
    family,
    candidates,
    tooLarge: without
      .filter((release) => best === undefined || standing(release) > best.merit.results)
      .sort((a, b) => standing(b) - standing(a)),
    unsized,
    smallest: best === undefined ? smallest : null,
  };
}
