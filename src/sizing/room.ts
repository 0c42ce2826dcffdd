import type { Engine } from '../catalogue/model';
import { gib } from '../core/numbers';
import type { Group, Machine, MainMemory } from './machine';
import type { Network } from './network';

/** The share of a group that an operator keeps free; less where the engine leaves a tenth by itself. */
const marginShare = { paged: 0.02, llamacpp: 0.05, mlx: 0.05 } as const;
/** The share of a phone, whose memory is for whatever else is open. */
const phoneMargin = 0.15;

/** Whether it is phones alone. */
export const isPhone = (group: Group): boolean =>
  group.kind === 'cards' && group.items.every(({ accelerator }) => accelerator.vendor === 'phone');

/** Bytes of each card of a group, or of main memory, that a set-up may take: an engine's margin is kept. */
export const limitOf = ({ layout }: Engine, group: Group): number =>
  group.capacity * (1 - (isPhone(group) ? phoneMargin : marginShare[layout]));

/** The share of main memory that is left to a program beside the system. */
const mainShare = 0.9;

/** Bytes of so much main memory that a program may fill. */
export const mainCapacity = (memoryGiB: number): number => memoryGiB * gib * mainShare;

/**
 * Main memory beside the cards of a machine for experts; null where an engine cannot leave any there, or its
 * rate is not known.
 */
export const mainOf = (
  machine: Machine,
  engine: Engine,
  { experts }: Network,
): MainMemory | null => {
  const main = machine.kind === 'cpu' ? null : machine.main;
  if (!main?.bandwidth || experts === null || engine.attributes.offloaded === null) return null;
  const capacity = mainCapacity(main.memoryGiB);
  return {
    capacity,
    limit: capacity * (1 - marginShare[engine.layout]),
    bandwidth: main.bandwidth,
  };
};
