import type { Catalogue } from './catalogue';
import { memoryOf, type World } from './decision';
import { leastMemory, totalMemory } from './sizing/memory';

/** The world of a catalogue: sizing says what fits. */
export const worldOf = (catalogue: Catalogue): World => ({
  catalogue,
  fits: (release, hardware, tokens) => {
    const memory = memoryOf(hardware, catalogue.accelerators);
    return memory.ok && totalMemory(leastMemory(release, tokens)) <= memory.value;
  },
});
