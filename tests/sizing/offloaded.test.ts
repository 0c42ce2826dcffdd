import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine, Release } from '../../src/catalogue';
import type { Hardware } from '../../src/decision';
import { setupsOf, total, type Machine, type Setup } from '../../src/sizing';
import { shell, valuesOf } from '../../src/plan/commands/place';
import { choicesOf, demandOf, holdsOn, reachIn, type Choice } from '../../src/sizing/choice';
import { partsOf, unevenShares } from '../../src/sizing/engines';
import { fitsOne } from '../../src/sizing/fit';
import { orderFor } from '../../src/sizing/rank';
import { setupOn } from '../../src/sizing/setup';
import { servedBytes, storedExperts } from '../../src/sizing/weights';
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

describe('Experts in main memory beside several cards', () => {
  const several = fc.integer({ min: 2, max: 8 });

  /** A choice of so many cards that leaves the experts of so many layers in main memory. */
  const choiceOf = (
    id: string,
    accelerator: string,
    cards: number,
    format: Setup['format'],
    offloaded: number,
  ): Choice<Release> => {
    const found = beside(release(id), on(accelerator, cards, 256)).find(
      (choice) =>
        choice.format === format &&
        choice.cacheType === 'f16' &&
        choice.place.group.cards === cards,
    );
    if (found === undefined) throw new Error(id);
    return { ...found, offloaded };
  };
  /** Its cards, as llama.cpp is told. */
  const demandFor = (choice: Choice<Release>, tokens: number) =>
    demandOf(choice, { tokens, people: 1 });

  it('share out every byte that is left on them, and the fullest is told', () => {
    holds(
      fc.property(mixture, card, several, memory, needs, (one, id, count, memoryGiB, asked) => {
        // No set-up reads more than its release does.
        const need = { ...asked, tokens: Math.min(asked.tokens, reachIn(one, llamacpp)) };
        for (const choice of beside(one, on(id, count, memoryGiB))) {
          const { network, place } = choice;
          const demand = demandOf(choice, need);
          const shares = unevenShares(demand);
          if (shares.length === 0) continue;
          const { offloaded = 0, quantization } = demand;
          const sum = (part: 'layers' | 'weights' | 'cache' | 'state') =>
            shares.reduce((all, share) => all + share[part], 0);
          const alone = partsOf('llamacpp', { ...demand, cards: 1 });
          expect(shares).toHaveLength(place.group.cards);
          expect(sum('layers')).toBe(network.layers);
          for (const part of ['weights', 'cache', 'state'] as const) {
            expect(Math.abs(sum(part) - alone[part])).toBeLessThanOrEqual(1e-9 * alone[part]);
          }
          const kept = servedBytes(network, quantization);
          expect(alone.weights).toBe(
            kept - (storedExperts(network, quantization).first[offloaded] ?? 0),
          );
          const parts = partsOf('llamacpp', demand);
          for (const { weights, cache, state } of shares) {
            expect(weights + cache + state).toBeLessThanOrEqual(
              parts.weights + parts.cache + parts.state,
            );
          }
          const setup = setupOn(choice, need);
          expect(setup.layersEach).toEqual(shares.map(({ layers }) => layers));
          expect(setup.fits && setup.mostPeople() < setup.each).toBe(false);
        }
      }),
      { atLeast: 20, seed: 906 },
    );
  });

  it('take no more of the fullest card with each layer more in main memory', () => {
    holds(
      fc.property(mixture, several, (one, count) => {
        const [choice] = beside(one, on('rtx-3090', count, 512)).filter(
          ({ place }) => place.group.cards === count,
        );
        if (choice === undefined) return;
        let before = Infinity;
        for (let offloaded = 1; offloaded <= one.architecture.layers; offloaded += 1) {
          const now = total(partsOf('llamacpp', demandFor({ ...choice, offloaded }, 8192)));
          expect(now).toBeLessThanOrEqual(before * (1 + 1e-8));
          before = now;
        }
      }),
      { atLeast: 12, seed: 907 },
    );
  });

  it('lie where llama.cpp puts layers that it is told to split so', () => {
    // llama-model.cpp: a layer goes to the first device whose part of the split, as single floats summed up
    // and divided, is above its place among all layers and the one that writes words.
    holds(
      fc.property(mixture, several, memory, needs, (one, count, memoryGiB, need) => {
        const wishes = { tools: false, images: false, thinking: false, ask: '' };
        const setup = beside(one, on('rtx-3090', count, memoryGiB))
          .map((choice) => setupOn(choice, need))
          .find(({ layersEach }) => layersEach.length > 0);
        if (setup === undefined) return;
        const split = valuesOf(setup, wishes, serving.files, shell)
          ['layersEach']?.split(',')
          .map(Number);
        if (split === undefined) throw new Error(one.id);
        const all = Math.fround(split.reduce((sum, part) => Math.fround(sum + part), 0));
        let sum = 0;
        const ends = split.map((part) => {
          sum = Math.fround(sum + part);
          return Math.fround(sum / all);
        });
        const layers = one.architecture.layers;
        const each = split.map(() => 0);
        for (let layer = 0; layer < layers; layer += 1) {
          const at = Math.fround(layer / (layers + 1));
          const device = ends.findIndex((end) => end > at);
          each[device] = (each[device] ?? 0) + 1;
        }
        expect(each).toEqual(setup.layersEach);
      }),
      { atLeast: 30, seed: 908 },
    );
  });

  it('are shared out as people found by trying', () => {
    // ggml-org/llama.cpp, pull request 15975: a 235B in Q2_K on two RTX 3090 with the experts of 44 layers in
    // main memory is shared out best as five to two, 66 or 67 of 94 layers on the first card.
    const large = choiceOf('qwen3-235b-a22b-instruct-2507', 'rtx-3090', 2, 'Q2_K', 44);
    const [first = 0] = unevenShares(demandFor(large, 8192)).map(({ layers }) => layers);
    expect(Math.abs(first - 67)).toBeLessThanOrEqual(2);
    // ikawrakow/ik_llama.cpp, pull request 1464: a 122B on two RTX 3090 with those of 24 of its 48 layers and
    // 65,536 tokens fits once each card has as many whole layers, and one card has no room for 24 of them.
    const middle = choiceOf('qwen3.5-122b-a10b', 'rtx-3090', 2, 'Q4_K_M', 24);
    const shares = unevenShares(demandFor(middle, 65_536)).map(({ layers }) => layers);
    expect(Math.abs((shares[1] ?? 0) - 12)).toBeLessThanOrEqual(1);
    expect(holdsOn(middle, { tokens: 65_536, people: 1 })).toBe(true);
    const { first: bytes } = storedExperts(middle.network, demandFor(middle, 1).quantization);
    expect((bytes[48] ?? 0) - (bytes[24] ?? 0)).toBeGreaterThan(23.6 * 2 ** 30);
  });

  it('on two cards of 24 GB with 128 GiB: more of a mixture on the cards than on one, and no slower', () => {
    const need = { tokens: 16_384, people: 1 };
    const [one, two] = [1, 2].map(
      (count) =>
        planOn('qwen', hardwareOf('rtx-3090', count, 128), need, {
          slowest: 5,
          engines: ['llamacpp'],
        }).candidates.find(({ setup }) => setup.release.id === 'qwen3.5-122b-a10b')?.setup,
    );
    expect(two?.group.cards).toBe(2);
    expect(two?.offloaded).toBeGreaterThan(0);
    expect(two?.offloaded).toBeLessThan(one?.offloaded ?? 0);
    expect(two?.speed()?.alone.middle).toBeGreaterThan(one?.speed()?.alone.middle ?? Infinity);
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

  it('on one card of 24 GB with 64 GiB, for one person: what the card holds whole, then the 80B mixture', () => {
    // A report of 12 May 2026, read in an excerpt on 28 November 2026, runs Qwen3-Next-80B-A3B so with
    // llama.cpp: ten layers and more lie whole on a card of 20 GB, the experts of the others in main memory
    // (https://ai-suka.pages.dev/2026/05/12-qwen3-next-80b-moe-offloading-limited-vram/). The dense 27B,
    // which 24 GB hold in four to five bits, is no worse by more than main memory costs.
    const need = { tokens: 32_768, people: 1 };
    const on = (memory: number | null) =>
      planOn('qwen', hardwareOf('rtx-4090', 1, memory), need, { slowest: 10 }).candidates;
    const [plain] = on(null);
    expect(plain?.setup.release.id).toMatch(/^qwen3\.[68]-27b$/);
    const [first, ...others] = on(64);
    expect(first?.setup.release).toBe(plain?.setup.release);
    expect(first?.setup.offloaded).toBe(0);
    const mixture = others.find(({ setup }) => setup.release.id === 'qwen3-next-80b-a3b-instruct');
    expect(mixture?.setup).toMatchObject({ people: 1, engine: { id: 'llamacpp' } });
    expect(mixture?.setup.offloaded).toBeGreaterThanOrEqual(24);
    expect(mixture?.setup.offloaded).toBeLessThanOrEqual(38);
    expect(mixture?.setup.speed()?.alone.middle).toBeGreaterThan(20);
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
