import { isWithin, partsOf, total, type Demand, type Layout } from './engines';
import type { MainMemory } from './machine';
import { largest } from './largest';
import { storedExperts } from './weights';

/** The most layers, counted from the first, whose experts main memory holds. */
export const mostOffloaded = (
  { network, quantization }: Pick<Demand, 'network' | 'quantization'>,
  { limit }: MainMemory,
): number => storedExperts(network, quantization).first.findLastIndex((bytes) => bytes <= limit);

/**
 * The fewest layers, counted from the first, whose experts stay in main memory so that the rest of a demand
 * takes no more of a card than a limit; where none are enough, the most that main memory holds.
 */
export const fewestOffloaded = (
  engine: Layout,
  demand: Demand,
  limit: number,
  main: MainMemory,
): number => {
  const over = total(partsOf(engine, demand)) - limit;
  if (over <= 0) return 0;
  const { first, largest: copied } = storedExperts(demand.network, demand.quantization);
  const most = mostOffloaded(demand, main);
  const holds = (offloaded: number): boolean => isWithin(engine, { ...demand, offloaded }, limit);
  // Where several cards share out what is left, each layer that leaves its experts changes the shares of all.
  if (demand.cards > 1 && most > 0) return most - largest(most - 1, (kept) => holds(most - kept));
  const found = first.findIndex((bytes) => bytes >= over + copied);
  if (found === -1 || found >= most) return most;
  // Rounding may be off by one at the edge; what is held is what the parts say.
  return holds(found) ? found : found + 1;
};
