import type { Plugin } from 'vite';

/** Reads the catalogue into the build. */
export function cataloguePlugin(): Plugin {
  return { name: 'steelyard:catalogue' };
}
