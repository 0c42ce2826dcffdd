import { partsOf, total, type Demand, type Layout } from './engines';
import type { MainMemory } from './machine';
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
  const { first, largest } = storedExperts(demand.network, demand.quantization);
  const most = mostOffloaded(demand, main);
  const found = first.findIndex((bytes) => bytes >= over + largest);
  if (found === -1 || found >= most) return most;
  // Rounding may be off by one at the edge; what is held is what the parts say.
  return total(partsOf(engine, { ...demand, offloaded: found })) <= limit ? found : found + 1;
};
