import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastMemory, totalMemory } from '../../src/sizing';
import { holds } from '../fixtures/property';
import { assembled } from '../fixtures/world';

const { releases } = assembled.catalogue;
const release = (id: string) => {
  const found = releases.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('The least memory of a release', () => {
  it('Llama 3.1 8B keeps 128 KiB of cache a token: 1 GiB for 8,192', () => {
    // 32 layers × 2 vectors × 8 heads × 128 × 2 bytes, by the configuration of the release.
    expect(leastMemory(release('llama-3.1-8b'), 8192).cache).toBeCloseTo(1, 12);
  });

  it('all experts of a mixture are resident, whatever works on a token', () => {
    const { weights } = leastMemory(release('qwen3-30b-a3b'), 1);
    expect(weights).toBeGreaterThan((30 * 4 * 1e9) / 8 / 2 ** 30);
  });

  it('a release with linear layers keeps a state that does not grow, and less cache', () => {
    const hybrid = release('qwen3-next-80b-a3b-instruct');
    const short = leastMemory(hybrid, 1_000);
    const long = leastMemory(hybrid, 100_000);
    expect(short.state).toBeGreaterThan(0);
    expect(long.state).toBe(short.state);
    expect(hybrid.architecture.cacheLayers).toBeLessThan(hybrid.architecture.layers);
  });

  it('grows with the context and stops at what the release reads', () => {
    holds(
      fc.property(
        fc.constantFrom(...releases),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (one, tokens, more) => {
          const less = totalMemory(leastMemory(one, tokens));
          const longer = totalMemory(leastMemory(one, tokens + more));
          expect(Number.isFinite(less)).toBe(true);
          expect(longer).toBeGreaterThanOrEqual(less);
          const reach = one.context.extended ?? one.context.native;
          const atReach = totalMemory(leastMemory(one, reach));
          expect(totalMemory(leastMemory(one, reach * 2))).toBe(atReach);
        },
      ),
      { atLeast: 200, seed: 31 },
    );
  });

  it('is the sum of its parts', () => {
    const memory = leastMemory(release('llama-3.3-70b'), 4_096);
    expect(totalMemory(memory)).toBe(memory.weights + memory.cache + memory.state);
  });
});
