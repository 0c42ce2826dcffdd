import { memoByObject } from '../core/memo';
import { demandOf, type Choice } from './choice';
import { isWithin, partsOf, samplerBytes, type Demand, type Layout } from './engines';
import { largest } from './largest';
import type { Place, Spread } from './machine';
import { mostOffloaded } from './offloaded';
import type { Sizable } from './release-network';

/** Numbers of copies that are looked at: one, each time twice as many, and all. */
export const copiesOf = memoByObject(({ most }: Place): readonly number[] => {
  const counts: number[] = [];
  for (let copies = 1; copies < most; copies *= 2) counts.push(copies);
  return most > 0 ? [...counts, most] : counts;
});

/**
 * Requests at once that a demand can have before it takes more than a limit, no more than `most`; 0 where
 * one is too many. What a request takes is the same for each, but for the warm-up of a paged engine's
 * sampler, which hides behind a forward pass until it is larger.
 */
const requestsWithin = (
  engine: Layout,
  demand: Omit<Demand, 'people'>,
  limit: number,
  most: number,
): number => {
  const at = (people: number) => partsOf(engine, { ...demand, people });
  const holds = (people: number) => isWithin(engine, { ...demand, people }, limit);
  if (!holds(1)) return 0;
  // A further request changes what each of several cards holds beside main memory.
  if (demand.cards > 1 && (demand.offloaded ?? 0) > 0) return largest(most, holds);
  const { weights, cache, state } = at(1);
  const left = limit - weights - at(most).engine;
  const each = cache + state;
  const still = at(0).activations;
  const growing = engine === 'paged' ? demand.network.vocabulary * samplerBytes : 0;
  const count = Math.min(most, (left - still) / each, left / (each + growing));
  // Rounding may be off by one at the edge; what is held is what the parts say.
  let people = Math.max(1, Math.floor(count));
  while (people > 1 && !holds(people)) people -= 1;
  while (people < most && holds(people + 1)) people += 1;
  return people;
};

/**
 * Requests of so many tokens at once that a copy of a choice holds, no more than `most`: where nobody settled
 * how many layers leave their experts in main memory, with as many as it holds.
 */
export const heldOn = <R extends Sizable>(
  choice: Choice<R>,
  tokens: number,
  most: number,
): number => {
  const { engine, place, offloaded } = choice;
  const least = place.main === null ? choice : { ...choice, offloaded: offloaded ?? 0 };
  const demand = demandOf(least, { tokens, people: 1 });
  return requestsWithin(
    engine.layout,
    place.main === null || offloaded !== null
      ? demand
      : { ...demand, offloaded: mostOffloaded(demand, place.main) },
    place.limit,
    most,
  );
};

/** How so many copies lie on the machines of a place: each machine that is used has as many as it holds. */
export const spreadOf = (place: Place, copies: number): Spread => {
  const { tensor, stages, machinesEach, perMachine, most, cards, group } = place;
  const onEach = Math.min(copies, perMachine);
  const hosts = Math.ceil(copies / perMachine);
  const replicas = hosts === 1 ? copies : Math.min(most, hosts * perMachine);
  return {
    tensor,
    stages,
    machinesEach,
    copies: onEach,
    replicas,
    machines: hosts * machinesEach,
    idle: group.kind === 'cpu' ? 0 : cards - replicas * group.cards,
  };
};
