import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine, Release } from '../../src/catalogue';
import type { Hardware } from '../../src/decision';
import { setupsOf, total, type Machine, type Setup } from '../../src/sizing';
import { choicesOf, type Choice } from '../../src/sizing/choice';
import { fitsOne } from '../../src/sizing/fit';
import { orderFor } from '../../src/sizing/rank';
import { setupOn } from '../../src/sizing/setup';
import { machineFor, never, planOn } from '../fixtures/plans';
import { holds } from '../fixtures/property';
import { assembled } from '../fixtures/world';

const { catalogue, serving } = assembled;
const { accelerators, releases } = catalogue;

const engine = (id: string): Engine => {
  const found = serving.engines.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const release = (id: string): Release => {
  const found = releases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const llamacpp = engine('llamacpp');
const mixtures = releases.filter(({ architecture }) => architecture.experts !== null);
const dense = releases.filter(({ architecture }) => architecture.experts === null);

const hardwareOf = (
  accelerator: string,
  count: number,
  memoryGiB: number | null,
): Extract<Hardware, { mode: 'accelerators' }> => {
  const items = [{ accelerator, count }];
  return memoryGiB === null
    ? { mode: 'accelerators', items }
    : { mode: 'accelerators', items, memoryGiB };
};
const on = (accelerator: string, count: number, memoryGiB: number | null): Machine =>
  machineFor(hardwareOf(accelerator, count, memoryGiB));

/** A card beside main memory whose rate is known. */
const measuredOn = (accelerator: string, memoryGiB: number, rate: number): Machine => {
  const machine = on(accelerator, 1, memoryGiB);
  if (machine.kind === 'cpu') throw new Error(accelerator);
  return { ...machine, main: { memoryGiB, bandwidth: { low: rate * 1e9, high: rate * 1e9 } } };
};

/** The choices of a release in llama.cpp that leave experts in main memory. */
const beside = (one: Release, machine: Machine): readonly Choice<Release>[] =>
  choicesOf(one, llamacpp, machine).filter(({ place }) => place.main !== null);

/** A set-up with so many layers whose experts stay in main memory, in a format with a cache of eight bits. */
const withLayers = (
  one: Release,
  machine: Machine,
  format: Setup['format'],
  offloaded: number,
  tokens: number,
): Setup => {
  const found = beside(one, machine).find(
    (choice) => choice.format === format && choice.cacheType === 'q8',
  );
  if (found === undefined) throw new Error(format);
  return setupOn({ ...found, offloaded }, { tokens, people: 1 });
};

const mixture = fc.constantFrom(...mixtures);
const card = fc.constantFrom(...accelerators.map(({ id }) => id));
const memory = fc.integer({ min: 8, max: 512 });
const needs = fc.record({
  tokens: fc.integer({ min: 1000, max: 200_000 }),
  people: fc.integer({ min: 1, max: 20 }),
});

describe('Experts in main memory beside a card', () => {
  /**
   * Tokens a second that were reported for one reader, with llama.cpp and a cache of eight bits; all of
   * them read in excerpts that a search gave on 28 November 2026. r/LocalLLaMA, 25 February 2026, RTX 5080 and two channels of DDR5-4800
   * (https://reddit.sentinel-team.org/posts/1rei65v/snapshots/2026-02-25T19%3A22%3A50.330313Z):
   * the experts of all layers, or of 24. The card used 7,657 MB more with 16 layers of them.
   * RTX 5070 Ti and a Ryzen 9800X3D with DDR5-6000, the same model one version on, by r/LocalLLaMA
   * (https://setupai.cc/update/79-ts-6d332fbe): all, or 20. RTX 4070 and a desktop's memory, under WSL2
   * (https://dev.to/kenimo49/rtx-4070-qwen-35b-28x-speedup-from-one-llamacpp-flag-cpu-moe-569o): all.
   */
  it.each([
    ['qwen3.5-35b-a3b', 'rtx-5080', 77, 'Q8_0', 40, 65_536, 35.7],
    ['qwen3.5-35b-a3b', 'rtx-5080', 77, 'Q4_K_M', 40, 65_536, 51.0],
    ['qwen3.5-35b-a3b', 'rtx-5080', 77, 'Q4_K_M', 24, 65_536, 69.6],
    ['qwen3.6-35b-a3b', 'rtx-5070-ti', 96, 'Q4_K_M', 40, 16_384, 51],
    ['qwen3.6-35b-a3b', 'rtx-5070-ti', 96, 'Q4_K_M', 20, 16_384, 79],
    ['qwen3.5-35b-a3b', 'rtx-4070', null, 'Q4_K_M', 40, 4096, 34.6],
  ] as const)('%s on %s is as fast as was reported', (id, own, rate, format, layers, at, seen) => {
    const machine = rate === null ? on(own, 1, 31) : measuredOn(own, 128, rate);
    const speed = withLayers(release(id), machine, format, layers, at).speed();
    expect(speed?.alone.low).toBeLessThanOrEqual(seen);
    expect(speed?.alone.high).toBeGreaterThanOrEqual(seen);
    expect(speed?.bound).toBeGreaterThan(seen);
  });

  it('take as much of a card as was reported', () => {
    const used = (layers: number) =>
      total(
        withLayers(release('qwen3.5-35b-a3b'), measuredOn('rtx-5080', 128, 77), 'Q4_K_M', layers, 1)
          .parts,
      );
    expect((used(24) - used(40)) / 2 ** 20 / 7657).toBeCloseTo(1, 1);
  });

  it('are those of the fewest layers that leave room for the rest, within both margins', () => {
    holds(
      fc.property(mixture, card, memory, needs, (one, id, memoryGiB, need) => {
        for (const choice of beside(one, on(id, 1, memoryGiB))) {
          const setup = setupOn(choice, need);
          const { main, group } = setup;
          if (!setup.fits) continue;
          expect(total(setup.parts)).toBeLessThanOrEqual(group.capacity - setup.margin);
          expect(main === null).toBe(setup.offloaded === 0);
          if (main === null) continue;
          expect(main.used).toBeLessThanOrEqual(main.limit);
          expect(main.limit).toBeLessThan(main.capacity);
          const fewer = setupOn({ ...choice, offloaded: setup.offloaded - 1 }, need);
          expect(fewer.fits && total(fewer.parts) > total(setup.parts)).toBe(false);
          expect(setup.mostPeople()).toBeGreaterThanOrEqual(setup.each);
          expect(setup.mostTokens()).toBeGreaterThanOrEqual(setup.tokens);
        }
      }),
      { atLeast: 40, seed: 901 },
    );
  });

  it('are none where all of a format fits on one card', () => {
    // A copy on one device: some cards are two, and several machines have a copy each.
    const keyOf = ({ format, cacheType, group, spread }: Setup): string =>
      [format, cacheType, group.cards, spread.replicas].join(' ');
    holds(
      fc.property(mixture, card, memory, needs, (one, id, memoryGiB, need) => {
        const plain = new Set(
          setupsOf(one, llamacpp, on(id, 1, null), need).flatMap((setup) =>
            setup.fits ? [keyOf(setup)] : [],
          ),
        );
        for (const setup of setupsOf(one, llamacpp, on(id, 1, memoryGiB), need)) {
          expect(plain.has(keyOf(setup)) && setup.offloaded > 0).toBe(false);
        }
      }),
      { atLeast: 30, seed: 902 },
    );
  });

  it('of more layers are never faster, alone, together or to a first token, nor above the bound', () => {
    holds(
      fc.property(mixture, card, memory, needs, (one, id, memoryGiB, need) => {
        const found = beside(one, on(id, 1, memoryGiB));
        const choice = found[(need.tokens + memoryGiB) % Math.max(1, found.length)];
        if (choice === undefined) return;
        let before = setupOn({ ...choice, offloaded: 0 }, need).speed();
        for (let offloaded = 1; offloaded <= one.architecture.layers; offloaded += 1) {
          const speed = setupOn({ ...choice, offloaded }, need).speed();
          if (speed === null || before === null) return;
          const most = 1 + 1e-12;
          for (const part of ['low', 'middle', 'high'] as const) {
            expect(speed.alone[part]).toBeLessThanOrEqual(before.alone[part] * most);
            expect(speed.each[part]).toBeLessThanOrEqual(before.each[part] * most);
            expect((speed.first?.[part] ?? 0) * most).toBeGreaterThanOrEqual(
              before.first?.[part] ?? 0,
            );
          }
          expect(speed.bound).toBeLessThanOrEqual(before.bound * most);
          expect(speed.alone.high).toBeLessThanOrEqual(speed.bound * most);
          before = speed;
        }
      }),
      { atLeast: 30, seed: 903 },
    );
  });

  it('are left there by no dense model, on no shared memory, and by no engine that cannot', () => {
    const need = { tokens: 8192, people: 1 };
    const count = (one: Release, by: Engine, id: string, memoryGiB: number | null) =>
      setupsOf(one, by, on(id, 1, memoryGiB), need).length;
    for (const one of dense) {
      expect(count(one, llamacpp, 'rtx-4090', 64)).toBe(count(one, llamacpp, 'rtx-4090', null));
    }
    for (const one of mixtures) {
      for (const id of ['m4-max-40', 'strix-halo-395', 'dgx-spark']) {
        expect(count(one, llamacpp, id, 64)).toBe(count(one, llamacpp, id, null));
      }
      for (const by of serving.engines.filter(({ id }) => id !== 'llamacpp')) {
        expect(count(one, by, 'rtx-4090', 64)).toBe(count(one, by, 'rtx-4090', null));
      }
    }
  });

  it('let a release pass the requirement on memory exactly where one of its set-ups holds a request', () => {
    holds(
      fc.property(mixture, card, memory, needs, (one, id, memoryGiB, { tokens }) => {
        const machine = on(id, 1, memoryGiB);
        expect(fitsOne(one, llamacpp, machine, tokens)).toBe(
          setupsOf(one, llamacpp, machine, { tokens, people: 1 }).some(
            (setup) => setup.mostPeople() > 0,
          ),
        );
      }),
      { atLeast: 40, seed: 904 },
    );
  });
});

describe('Naming the main memory', () => {
  it('never worsens the pick, nor does more of it', { tags: 'thorough' }, () => {
    holds(
      fc.property(
        fc.constantFrom('qwen' as const, 'llama' as const),
        card,
        fc.integer({ min: 1, max: 4 }),
        memory,
        fc.integer({ min: 1, max: 256 }),
        needs,
        (family, id, count, memoryGiB, more, need) => {
          const plans = [null, memoryGiB, memoryGiB + more].map((gib) =>
            planOn(family, hardwareOf(id, count, gib), need),
          );
          for (const [i, plan] of plans.slice(1).entries()) {
            const [then] = plans[i]?.candidates ?? [];
            const [now] = plan.candidates;
            if (then === undefined) continue;
            expect(now === undefined ? 1 : orderFor(need, never)(now, then)).toBeLessThanOrEqual(0);
            expect(plan.candidates.length).toBeGreaterThanOrEqual(plans[i]?.candidates.length ?? 0);
          }
        },
      ),
      { atLeast: 12, seed: 905 },
    );
  });

  it('on one card of 24 GB with 64 GiB, for one person: the 80B mixture, most of its experts in main memory', () => {
    // A report of 12 May 2026, read in an excerpt on 28 November 2026, runs Qwen3-Next-80B-A3B so with
    // llama.cpp: ten layers and more lie whole on a card of 20 GB, the experts of the others in main memory
    // (https://ai-suka.pages.dev/2026/05/12-qwen3-next-80b-moe-offloading-limited-vram/). Without main
    // memory the same card runs the dense 27B, which 24 GB hold in four to five bits.
    const need = { tokens: 32_768, people: 1 };
    const [plain] = planOn('qwen', hardwareOf('rtx-4090', 1, null), need, {
      slowest: 10,
    }).candidates;
    expect(plain?.setup.release.id).toMatch(/^qwen3\.[68]-27b$/);
    const [first, second] = planOn('qwen', hardwareOf('rtx-4090', 1, 64), need, {
      slowest: 10,
    }).candidates;
    expect(first?.setup).toMatchObject({
      release: { id: 'qwen3-next-80b-a3b-instruct' },
      people: 1,
    });
    expect(first?.setup.engine.id).toBe('llamacpp');
    expect(first?.setup.offloaded).toBeGreaterThanOrEqual(24);
    expect(first?.setup.offloaded).toBeLessThanOrEqual(38);
    expect(first?.setup.speed()?.alone.middle).toBeGreaterThan(20);
    expect(second?.setup.release).toBe(plain?.setup.release);
    expect(second?.setup.offloaded).toBe(0);
  });

  it('on one card of 8 GB with 32 GiB: a mixture of 35B, as people report of such cards', () => {
    // https://nestfrontier.com/your-3070-runs-a-35b-model-at-22-tokens-per-second,
    // read in an excerpt on 28 November 2026.
    const need = { tokens: 16_384, people: 1 };
    const [first] = planOn('qwen', hardwareOf('rtx-4060', 1, 32), need, { slowest: 10 }).candidates;
    expect(first?.setup.release.id).toBe('qwen3.6-35b-a3b');
    expect(first?.setup.offloaded).toBeGreaterThan(20);
    expect(first?.setup.speed()?.alone.middle).toBeGreaterThan(15);
  });

  it('changes nothing where everything that is better lies on the cards', () => {
    const need = { tokens: 16_384, people: 32 };
    const [plain, also] = [null, 512].map((gib) =>
      planOn('qwen', hardwareOf('h100-sxm', 8, gib), need),
    );
    expect(also?.candidates[0]?.setup.release).toBe(plain?.candidates[0]?.setup.release);
    expect(also?.candidates[0]?.setup.offloaded).toBe(0);
  });
});
