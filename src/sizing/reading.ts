import type { Accelerator } from '../catalogue/model';
import { demandOf, type Choice, type Need } from './choice';
import { layoutOf } from './engines';
import type { Reading } from './estimate';
import { usableBytes, type Group } from './machine';
import type { Sizable } from './release-network';
import type { Device } from './speed';

/**
 * The rates of a group for one reader: cards that hold layers in turn pass a token on, so that each
 * adds its own time; operations are those of the slowest card. Null for main memory.
 */
export const deviceOf = (group: Group): Device | null => {
  if (group.kind === 'cpu') return null;
  const sum = (of: (accelerator: Accelerator) => number) =>
    group.items.reduce((all, { accelerator, count }) => all + of(accelerator) * count, 0);
  const seconds = sum((one) => usableBytes(one) / (one.bandwidthGBs * 1e9));
  const flops = group.items.map(({ accelerator }) => accelerator.bf16Tflops);
  const known = flops.filter((rate) => rate !== null);
  return {
    bandwidth: sum(usableBytes) / seconds,
    flops: known.length < flops.length ? null : Math.min(...known) * 1e12,
  };
};

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
    return device === null ? null : { ...own, device, processor: null };
  }
  const { bandwidth } = group;
  return bandwidth === null
    ? null
    : {
        ...own,
        device: { bandwidth: Math.sqrt(bandwidth.low * bandwidth.high), flops: null },
        processor: bandwidth,
      };
};
