import type { Card } from '../catalogue/model';
import { demandOf, type Choice, type Need } from './choice';
import { layoutOf } from './engines';
import type { Reading } from './estimate';
import { usableBytes, type Bandwidth, type Group, type Place } from './machine';
import type { Sizable } from './release-network';
import type { Beside, Device } from './speed';

/** Operations a second of the slowest of some cards; null where those of one are not known. */
const slowest = (teraflops: readonly (number | null)[]): number | null => {
  const known = teraflops.filter((rate) => rate !== null);
  return known.length < teraflops.length ? null : Math.min(...known) * 1e12;
};

/**
 * The rates of a group for one reader: cards that hold layers in turn pass a token on, so that each
 * adds its own time; operations are those of the slowest card. Null for main memory, and where nobody said
 * how fast the memory of a card is.
 */
const deviceOf = (group: Group): Device | null => {
  if (group.kind === 'cpu') return null;
  const sum = (of: (accelerator: Card) => number) =>
    group.items.reduce((all, { accelerator, count }) => all + of(accelerator) * count, 0);
  if (group.items.some(({ accelerator }) => accelerator.bandwidthGBs === null)) return null;
  const seconds = sum((one) => usableBytes(one) / ((one.bandwidthGBs ?? 0) * 1e9));
  const flops = slowest(group.items.map(({ accelerator }) => accelerator.bf16Tflops));
  const bandwidth = sum(usableBytes) / seconds;
  if (group.items.every(({ accelerator }) => accelerator.leastTflops === undefined)) {
    return { bandwidth, flops };
  }
  const least = group.items.map(
    ({ accelerator: { bf16Tflops, leastTflops = null } }) => bf16Tflops ?? leastTflops,
  );
  return { bandwidth, flops, least: slowest(least) };
};

/** The rates of main memory: what lies in the middle is as many times the one as the other is of it. */
const ratesOf = ({ low, high }: Bandwidth) => ({ low, middle: Math.sqrt(low * high), high });

/** Experts of so many layers that a place leaves in main memory; null where it leaves none. */
const besideOf = ({ main }: Place, layers: number): Beside | null =>
  main === null || layers === 0 ? null : { layers, rate: ratesOf(main.bandwidth) };

/** Where a choice reads from: cards, or main memory with the range of its rate; null where none is known. */
export const readingOf = <R extends Sizable>(
  choice: Choice<R>,
  need: Need,
): Omit<Reading, 'batch'> | null => {
  const { network, engine, place } = choice;
  const { group } = place;
  const here = demandOf(choice, need);
  const layout = layoutOf(engine.layout, here);
  const own = { network, quantization: here.quantization, layout, tokens: here.tokens, engine };
  if (group.kind === 'cards') {
    const device = deviceOf(group);
    const beside = besideOf(place, here.offloaded ?? 0);
    return device === null ? null : { ...own, device, processor: null, beside };
  }
  const { bandwidth } = group;
  return bandwidth === null
    ? null
    : {
        ...own,
        device: { bandwidth: ratesOf(bandwidth).middle, flops: null },
        processor: bandwidth,
      };
};
