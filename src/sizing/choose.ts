import type { Engine } from '../catalogue/model';
import { decodeMiddle } from './estimate';
import type { Machine } from './machine';
import { copiesOf, heldOn, spreadOf } from './copies';
import { placesIn } from './places';
import { readingOf } from './reading';
import { releaseNetwork, type Sizable } from './release-network';
import {
  isThere,
  oneCopy,
  reachIn,
  refuses,
  runsOn,
  weightsOf,
  type Choice,
  type Need,
} from './choice';
import { largest } from './largest';
import { setupOn, type Setup } from './setup';
import { lieOf, lossFactor, waysOf, type Way } from './ways';
import { servedBytes, storedExperts } from './weights';

/** Points that it costs when half of the people fit at once, and again for a quarter. */
const halvingCost = 3;

/** What waiting costs where not everybody fits at once, in points. */
export const waitingCost = (most: number, people: number): number =>
  most >= people ? 0 : halvingCost * Math.log2(people / Math.max(1, most));

/** Requests at once up to which software that is made for one user serves as well as any. */
const oneUser = 4;

/** Whether an engine is made for so many people: it keeps their texts in pages and answers all in one step. */
export const isMadeFor = ({ layout }: Engine, people: number): boolean =>
  layout === 'paged' || people <= oneUser;

/** What is asked of a set-up beside memory. */
export interface Wish extends Need {
  /** Tokens a second that each reader gets at the least while all are answered; 0 where it does not matter. */
  readonly slowest: number;
}

/** A choice with what decides over it; smaller is better at each place. */
interface Rated<R extends Sizable> {
  readonly choice: Choice<R>;
  readonly people: number;
  readonly key: readonly number[];
  /** Whether it holds everybody, fast enough, in an engine made for so many. */
  readonly whole: boolean;
}

/** Tokens a second of each reader of a choice while so many are answered; null where no rate is known. */
const eachOf = <R extends Sizable>(choice: Choice<R>, need: Need, each: number): number | null => {
  const reading = readingOf(choice, need);
  if (reading === null) return null;
  const turns = choice.engine.layout === 'paged' ? choice.place.stages : 1;
  return decodeMiddle({ ...reading, batch: Math.max(1, Math.ceil(each / turns)) });
};

/** Whether what decides over one is smaller than over another at the first place where they differ. */
const before = (a: readonly number[], b: readonly number[]): boolean => {
  for (let i = 0; i < a.length; i += 1) {
    const one = a[i] ?? 0;
    const other = b[i] ?? 0;
    if (one !== other) return one < other;
  }
  return false;
};

/** Where the cost stands among what decides. */
const costPlace = 3;

/**
 * A choice with as many copies as hold everybody fast enough, else as many as there is room for; the best
 * so far where it is no better than that.
 */
const better = <R extends Sizable>(
  choice: Choice<R>,
  wish: Wish,
  { cost, order }: Way,
  sofar: Rated<R> | null,
): Rated<R> | null => {
  const { release, engine, place } = choice;
  const tokens = Math.min(wish.tokens, reachIn(release, engine));
  const single = engine.oneAtATime.includes(release.generation);
  const mostEach = heldOn(choice, tokens, single ? 1 : wish.people);
  if (mostEach === 0) return sofar;
  let best = sofar;
  const made = isMadeFor(engine, wish.people);
  for (const copies of copiesOf(place)) {
    const { replicas, machines } = spreadOf(place, copies);
    const keyAt = (people: number, slow: boolean, speed: number | null) => [
      Number(slow),
      Number(people < wish.people),
      Number(!made),
      cost * lossFactor(choice.network) + waitingCost(people, wish.people),
      order,
      // Beside main memory a machine is taken whole, so that more of its cards are no dearer.
      replicas * (place.main === null ? place.group.cards : place.cards),
      machines,
      // One of which no speed is known comes after those of which one is.
      -(speed ?? 0),
    ];
    const held = Math.min(wish.people, mostEach * replicas);
    // What could not be better at any speed is not asked for its speed.
    if (best !== null && !before(keyAt(held, false, Infinity), best.key)) continue;
    const speedAt = (each: number) => eachOf(choice, { tokens, people: each }, each);
    const each = Math.ceil(held / replicas);
    const isFast = (count: number) => (speedAt(count) ?? Infinity) >= wish.slowest;
    // Where all at once are too slow, so many are answered as are fast enough.
    const quick = isFast(each) ? each : largest(each, isFast);
    const people = quick === 0 ? held : Math.min(held, quick * replicas);
    const key = keyAt(people, quick === 0, speedAt(Math.ceil(people / replicas)));
    const whole = quick > 0 && people >= wish.people && made;
    if (best === null || before(key, best.key)) {
      best = { choice: { ...choice, copies }, people, key, whole };
    }
    if (whole) break;
  }
  return best;
};

/** A set-up that was chosen, for as many people as it holds, and what decided. */
export interface Chosen<R extends Sizable> {
  readonly setup: Setup<R>;
  /** Whether each reader gets as many tokens a second as were wished. */
  readonly fast: boolean;
}

/**
 * The best set-up of a release among engines, the one named first before others that are as good: it is
 * fast enough, holds everybody with the margin kept, in an engine made for so many, loses the fewest bits,
 * and takes the fewest cards. Where no set-up is fast enough, the best of the slow ones; where none holds
 * everybody, one that makes fewest wait, for as many as it holds. Null where none holds one request.
 */
export const bestSetup = <R extends Sizable>(
  release: R,
  engines: readonly Engine[],
  machine: Machine,
  wish: Wish,
): Chosen<R> | null => {
  const network = releaseNetwork(release);
  if (network === null) return null;
  const places = engines.map((engine) =>
    refuses(engine, release) ? [] : placesIn(machine, engine, network),
  );
  const factor = lossFactor(network);
  let best: Rated<R> | null = null;
  const hasMain = machine.kind === 'accelerators' && (machine.main ?? null) !== null;
  for (const way of waysOf(engines)) {
    const { engine, format, cacheType, order, lie } = way;
    if (lie === 'beside' && !hasMain) continue;
    if (!isThere(release, engine, format)) continue;
    const cost = way.cost * factor;
    // What costs more is no better once everybody is held, nor is what could not be at any size or speed.
    if (best?.whole === true && cost > (best.key[costPlace] ?? 0)) break;
    const made = Number(!isMadeFor(engine, wish.people));
    if (best !== null && !before([0, 0, made, cost, order, 0], best.key)) continue;
    const quantization = weightsOf(release, engine, format);
    const away = lie === 'beside' ? (storedExperts(network, quantization).first.at(-1) ?? 0) : 0;
    const bytes = servedBytes(network, quantization) - away;
    for (const place of places[order] ?? []) {
      const { group, limit } = place;
      if (lieOf(place) !== lie || bytes > limit * group.cards) continue;
      if (!runsOn(engine, group, format, cacheType)) continue;
      const choice = oneCopy({ release, network, engine, format, cacheType, place });
      const one: Rated<R> | null = better(choice, wish, way, best);
      // Places come from the smallest, so that what follows takes more cards; beside main memory they are faster.
      if (one !== best && one?.whole === true && lie !== 'beside') {
        best = one;
        break;
      }
      best = one;
    }
  }
  if (best === null) return null;
  return {
    setup: setupOn(best.choice, { tokens: wish.tokens, people: best.people }),
    fast: best.key[0] === 0,
  };
};
