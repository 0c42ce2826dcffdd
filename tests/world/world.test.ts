import { describe, expect, it } from 'vitest';
import { worldOf } from '../../src/world';
import { leastMemory, totalMemory } from '../../src/sizing';
import { assembled } from '../fixtures/world';

const { catalogue } = assembled;
const world = worldOf(catalogue);

const release = (id: string) => {
  const found = catalogue.releases.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const cpu = (memoryGiB: number) => ({ mode: 'cpu', memoryGiB }) as const;
const cards = (accelerator: string, count: number) =>
  ({ mode: 'accelerators', items: [{ accelerator, count }] }) as const;

describe('The world of the app', () => {
  it('decides from the catalogue that it was made of', () => {
    expect(world.catalogue).toBe(catalogue);
  });

  it('says that a release fits where its least memory is there, and not where a little is missing', () => {
    for (const one of catalogue.releases) {
      const needed = totalMemory(leastMemory(one, 8192));
      expect(world.fits(one, cpu(needed), 8192)).toBe(true);
      expect(world.fits(one, cpu(needed * (1 - 1e-9)), 8192)).toBe(false);
    }
  });

  it('asks more of a longer context', () => {
    const large = release('llama-3.3-70b');
    const [short, long] = [1000, 100_000].map((tokens) => totalMemory(leastMemory(large, tokens)));
    const between = cpu(((short ?? 0) + (long ?? 0)) / 2);
    expect(world.fits(large, between, 1000)).toBe(true);
    expect(world.fits(large, between, 100_000)).toBe(false);
  });

  it('adds cards up, and takes none that it does not know', () => {
    const large = release('llama-3.3-70b');
    const [card] = catalogue.accelerators.filter(({ memoryGB }) => memoryGB === 24);
    expect(world.fits(large, cards(card?.id ?? '', 1), 8192)).toBe(false);
    expect(world.fits(large, cards(card?.id ?? '', 4), 8192)).toBe(true);
    expect(world.fits(large, cards('no such card', 64), 8192)).toBe(false);
    expect(world.fits(large, { mode: 'undecided' }, 8192)).toBe(false);
  });
});
