export { leastMemory, totalMemory } from './memory';
export type { Memory } from './memory';
