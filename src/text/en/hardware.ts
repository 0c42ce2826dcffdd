import { area } from '../area';

/** Words of the hardware question. */
export const hardware = area('hardware', {
  undecided: 'Not decided yet',
  cpu: 'Processors only, no accelerator',
  accelerators: 'These accelerators',
  memory: 'Main memory',
  unit: 'GiB',
  kind: 'Accelerator',
  count: 'How many',
  add: 'Add another kind',
  remove: (name: string) => `Remove ${name}`,
  problem: 'Choose an accelerator.',
  choose: 'Choose an accelerator',
  named: (name: string, memory: string) => `${name}, ${memory}`,
  vendors: { nvidia: 'NVIDIA', amd: 'AMD', intel: 'Intel', apple: 'Apple' },
});
