import type { Engine, FamilyId, Release, Serving } from '../catalogue/model';
import { bestSetup, isMadeFor, waitingCost, type Wish } from './choose';
import { partsOf, total } from './engines';
import { releaseNetwork } from './release-network';
import { isThere, reachOf, weightsOf, type Need } from './choice';
import type { Machine } from './machine';
import type { Setup } from './setup';
import { costOf } from './ways';

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
  /** Tokens a second that each reader gets at the least while all are answered; 0 where it does not matter. */
  readonly slowest: number;
}

/** Why a release stands where it does, in points. */
export interface Merit {
  /** Its own independent results, or what its shape or its size and date lead to expect. */
  readonly results: number;
  /** By how much those may be off: less is known of what was tested little, or not at all. */
  readonly doubt: number;
  /** Languages of the user that its vendor's list leaves out. */
  readonly languages: number;
  /** Made for the work: code, or hard reasoning. */
  readonly work: number;
  /** What it invents where it should stay with a text, beside the mean of those that were tested; else 0. */
  readonly faithfulness: number;
  /** What waiting costs, where not everybody fits at once. */
  readonly waiting: number;
  /** What few bits cost, and cards that take turns or experts in main memory: as it was chosen by. */
  readonly way: number;
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
  /** Releases that fit and are too slow in every set-up, each with its best one; the fastest first. */
  readonly tooSlow: readonly Setup[];
  /** Where no release that stands reads as many tokens as were asked for: the most that one reads. */
  readonly longest: number | null;
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
/** Points that it costs when every answer waits for thoughts that the work does not need. */
const thinksAlways = 2;

/** Points that a per cent of invented summaries costs. */
const inventedCost = { low: 0, some: 1, strict: 2 } as const;

/** The mean of what releases invent that were tested, per cent. */
const meanInvented = ({ standings }: Serving): number => {
  const tested = Object.values(standings).flatMap(({ invented }) =>
    invented === null ? [] : [invented],
  );
  return tested.reduce((sum, value) => sum + value, 0) / Math.max(1, tested.length);
};

const meritOf = (
  setup: Setup,
  serving: Serving,
  mean: number,
  people: number,
  work: Work,
  lists: (tag: string, release: Release) => boolean,
): Merit => {
  const { release } = setup;
  const standing = serving.standings[release.id];
  const missing = [...work.languages].reduce(
    (sum, [tag, share]) => (lists(tag, release) ? sum : sum + share),
    0,
  );
  const made =
    (work.coding >= 0.3 && release.purposes.includes('coding') ? madeForIt : 0) +
    (work.hardReasoning && release.thinking !== 'none' ? madeForIt : 0) -
    (!work.hardReasoning && release.thinking === 'only' ? thinksAlways : 0);
  return {
    results: standing?.points ?? 0,
    doubt: -(standing?.error ?? 0),
    languages: -unlisted * missing,
    work: made,
    way: -costOf(setup),
    faithfulness: inventedCost[work.faithfulness] * (mean - (standing?.invented ?? mean)),
    waiting: -waitingCost(setup.people, people),
  };
};

const sumOf = (merit: Merit): number =>
  merit.results +
  merit.doubt +
  merit.languages +
  merit.work +
  merit.way +
  merit.faithfulness +
  merit.waiting;

/** How much shorter than asked a set-up reads, in halves of a halving: a little less is the same. */
const shortOf = ({ tokens }: Setup, asked: number): number =>
  Math.round(2 * Math.log2(Math.max(1, asked / tokens)));

/** What decides between candidates, one after the other; smaller is better at each place. */
const keyOf = (
  { setup, points }: Candidate,
  need: Need,
  waits: (release: Release) => boolean,
): readonly number[] => [
  Number(waits(setup.release)),
  shortOf(setup, need.tokens),
  Number(setup.people < need.people),
  Number(!isMadeFor(setup.engine, need.people)),
  -Math.round(points * 2),
  Number(setup.offloaded > 0),
  // Beside main memory a machine is taken whole, with any of its cards.
  setup.offloaded > 0 ? 0 : setup.spread.replicas * setup.group.cards,
];

/** The order of candidates for a need: by what decides; then the newest, then points, then by name. */
export const orderFor = (need: Need, waits: (release: Release) => boolean) => {
  const keys = new Map<Candidate, readonly number[]>();
  const of = (one: Candidate): readonly number[] => {
    const known = keys.get(one) ?? keyOf(one, need, waits);
    keys.set(one, known);
    return known;
  };
  return (a: Candidate, b: Candidate): number => {
    const other = of(b);
    const decided = of(a)
      .map((value, i) => value - (other[i] ?? 0))
      .find((difference) => difference !== 0);
    if (decided !== undefined) return decided;
    const [one, two] = [a.setup.release, b.setup.release];
    if (one.releasedOn !== two.releasedOn) return one.releasedOn > two.releasedOn ? -1 : 1;
    return b.points - a.points || (one.id < two.id ? -1 : Number(one.id > two.id));
  };
};

/** The best set-up of a release in one engine, with as many people as fit; null where none does. */
export const setupIn = (
  release: Release,
  engine: Engine,
  machine: Machine,
  need: Need,
): Setup | null => bestSetup(release, [engine], machine, { ...need, slowest: 0 })?.setup ?? null;

/** The fewest bytes a release takes for one request, over engines and formats, on one card. */
const leastOf = (release: Release, engines: readonly Engine[], tokens: number): number => {
  const network = releaseNetwork(release);
  if (network === null) return Infinity;
  return Math.min(
    ...engines.flatMap((engine) =>
      engine.formats
        .filter((format) => isThere(release, engine, format))
        .flatMap((format) =>
          engine.cacheTypes.map((cacheType) =>
            total(
              partsOf(engine.layout, {
                network,
                quantization: weightsOf(release, engine, format),
                cacheType,
                tokens: Math.min(tokens, reachOf(release)),
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

/** What is known of releases beside their facts. */
export interface Known {
  readonly serving: Serving;
  /** Whether a release waits for a legal check, so that it is no first pick while another stands. */
  readonly waits: (release: Release) => boolean;
  /** Whether its vendor lists a language. */
  readonly lists: (tag: string, release: Release) => boolean;
}

/**
 * Ranks the releases of a family that stand: first those that wait for no legal check, read as much as is
 * asked for and answer everybody at once, in an engine made for so many; among them by independent results,
 * the user's languages, the work and what the set-up costs it, to half points; then by the cards that they
 * take, and the newest. What is too slow for a reader is no candidate. Each release is a step, so that a
 * page can draw between them; the ranking comes last.
 *
 * @param engines that may be used, in the order in which one stands before another that is as good.
 */
export function* rankReleasesSteps(
  family: FamilyId,
  releases: readonly Release[],
  engines: readonly Engine[],
  machine: Machine,
  need: Need,
  work: Work,
  { serving, waits, lists }: Known,
): Generator<undefined, FamilyPlan, undefined> {
  const own = releases.filter(
    (release) => release.family === family && (!work.images || release.input.includes('image')),
  );
  const wish: Wish = { ...need, slowest: work.slowest };
  const mean = meanInvented(serving);
  const candidates: Candidate[] = [];
  const tooSlow: Setup[] = [];
  const without: Release[] = [];
  const unsized = own.filter((release) => releaseNetwork(release) === null);
  let smallest: FamilyPlan['smallest'] = null;
  for (const release of own.filter((one) => !unsized.includes(one))) {
    const chosen = bestSetup(release, engines, machine, wish);
    if (chosen === null) {
      without.push(release);
      const bytes = leastOf(release, engines, need.tokens);
      if (bytes < (smallest?.bytes ?? Infinity)) smallest = { release, bytes };
    } else if (!chosen.fast) {
      tooSlow.push(chosen.setup);
    } else {
      const merit = meritOf(chosen.setup, serving, mean, need.people, work, lists);
      candidates.push({ setup: chosen.setup, merit, points: sumOf(merit) });
    }
    yield;
  }
  candidates.sort(orderFor(need, waits));
  const standing = ({ id }: Release) => serving.standings[id]?.points ?? 0;
  const speed = (setup: Setup) => setup.speed()?.each.middle ?? 0;
  const [best] = candidates;
  const reaches = candidates.map(({ setup }) => setup.tokens);
  const most = Math.max(0, ...reaches);
  return {
    family,
    candidates,
    tooSlow: tooSlow.toSorted((a, b) => speed(b) - speed(a)),
    longest: best === undefined || most >= need.tokens ? null : most,
    tooLarge: without
      .filter((release) => best === undefined || standing(release) > best.merit.results)
      .sort((a, b) => standing(b) - standing(a)),
    unsized,
    smallest: best === undefined && tooSlow.length === 0 ? smallest : null,
  };
}
