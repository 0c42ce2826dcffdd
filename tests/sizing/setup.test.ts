import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Accelerator } from '../../src/catalogue';
import { releaseNetwork, setupsOf, total, type Machine, type Setup } from '../../src/sizing';
import { trainingParts, trainingTotal } from '../../src/sizing/training';
import { formats } from '../../src/sizing/formats';
import { partsOf } from '../../src/sizing/engines';
import { servedBytes, weightBytesPerCard } from '../../src/sizing/weights';
import { touchedExperts } from '../../src/sizing/speed';
import { holds } from '../fixtures/property';
import { assembled } from '../fixtures/world';

const { catalogue, serving } = assembled;
const sized = catalogue.releases.filter((release) => releaseNetwork(release) !== null);
const card = (id: string): Accelerator => {
  const found = catalogue.accelerators.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const cards = (id: string, count: number): Machine => ({
  kind: 'accelerators',
  items: [{ accelerator: card(id), count }],
});
const engine = (id: string) => {
  const found = serving.engines.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const release = (id: string) => {
  const found = catalogue.releases.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const network = (id: string) => {
  const found = releaseNetwork(release(id));
  if (found === null) throw new Error(id);
  return found;
};

const machines = fc.record({
  id: fc.constantFrom(...catalogue.accelerators.map((one) => one.id)),
  count: fc.integer({ min: 1, max: 8 }),
});
const needs = fc.record({
  tokens: fc.integer({ min: 1, max: 300_000 }),
  people: fc.integer({ min: 1, max: 200 }),
});
const any = fc.record({
  one: fc.constantFrom(...sized),
  by: fc.constantFrom(...serving.engines),
  machine: machines,
  need: needs,
});

describe('Memory', () => {
  it('grows with the context and with the people, and falls with neither', () => {
    holds(
      fc.property(any, needs, ({ one, by, machine, need }, more) => {
        const at = (tokens: number, people: number) =>
          setupsOf(one, by, cards(machine.id, machine.count), { tokens, people });
        const longer = at(need.tokens + more.tokens, need.people);
        const fuller = at(need.tokens, need.people + more.people);
        const bytes = (setup: Setup | undefined) => (setup === undefined ? 0 : total(setup.parts));
        at(need.tokens, need.people).forEach((less, i) => {
          // The block that predicts further tokens is left out where many ask or there is no room for it.
          const least = (setup: Setup | undefined) =>
            setup !== undefined && setup.predicts < less.predicts ? 1 : bytes(less);
          expect(bytes(longer[i])).toBeGreaterThanOrEqual(least(longer[i]));
          expect(bytes(fuller[i])).toBeGreaterThanOrEqual(least(fuller[i]));
          expect(bytes(less)).toBeGreaterThan(0);
        });
      }),
      { atLeast: 60, seed: 31 },
    );
  });

  it('grows with the bits of the weights', () => {
    const byBits = Object.values(formats)
      .filter(({ id, rowBits }) => !id.startsWith('mlx') && rowBits === 0)
      .sort((a, b) => a.bits - b.bits);
    for (const one of sized) {
      const own = releaseNetwork(one);
      if (own === null) continue;
      const sizes = byBits.map(({ id }) => servedBytes(own, { kind: 'safetensors', format: id }));
      for (const [i, bytes] of sizes.entries()) {
        expect(bytes).toBeGreaterThanOrEqual(sizes[i - 1] ?? 0);
      }
    }
  });

  it('over more cards is never less in all', () => {
    holds(
      fc.property(fc.constantFrom(...sized), fc.constantFrom(2, 4, 8), (one, count) => {
        const own = releaseNetwork(one);
        if (own === null) return;
        const quantization = { kind: 'safetensors', format: 'bf16' } as const;
        const alone = weightBytesPerCard(own, quantization, 1);
        expect(weightBytesPerCard(own, quantization, count) * count).toBeGreaterThanOrEqual(
          alone * (1 - 1e-12),
        );
        const demand = {
          network: own,
          quantization,
          cacheType: 'f16' as const,
          tokens: 5000,
          people: 3,
          longest: one.context.native,
        };
        expect(total(partsOf('paged', { ...demand, cards: count })) * count).toBeGreaterThanOrEqual(
          total(partsOf('paged', { ...demand, cards: 1 })) * (1 - 1e-12),
        );
      }),
      { atLeast: 100, seed: 32 },
    );
  });
});

describe('What fits', () => {
  it('at a context fits at any shorter one, and for fewer people', () => {
    holds(
      fc.property(any, needs, ({ one, by, machine, need }, less) => {
        for (const setup of setupsOf(one, by, cards(machine.id, machine.count), need)) {
          if (!setup.fits) continue;
          expect(
            setup.holds({
              tokens: Math.min(setup.tokens, less.tokens),
              people: Math.min(setup.people, less.people),
            }),
          ).toBe(true);
        }
      }),
      { atLeast: 60, seed: 33 },
    );
  });

  it('the most people and tokens fit, and one more does not', () => {
    holds(
      fc.property(any, ({ one, by, machine, need }) => {
        const setups = setupsOf(one, by, cards(machine.id, machine.count), need);
        for (const setup of setups.slice(0, 3)) {
          const people = setup.mostPeople();
          const holds = (count: number) => setup.holds({ tokens: setup.tokens, people: count });
          expect(people === 0 || holds(people)).toBe(true);
          expect(people < 4096 && holds(people + 1)).toBe(false);
          const tokens = setup.mostTokens();
          const reaches = (count: number) => setup.holds({ tokens: count, people: setup.people });
          expect(tokens === 0 || reaches(tokens)).toBe(true);
          expect(reaches(tokens + 1)).toBe(false);
        }
      }),
      { atLeast: 40, seed: 34 },
    );
  });

  it('for as many people as are asked, or sized anew for fewer', () => {
    const forPeople = (people: number) =>
      setupsOf(release('llama-3.1-8b'), engine('vllm'), cards('rtx-4090', 1), {
        tokens: 8192,
        people,
      })[0];
    const setup = forPeople(40);
    expect(setup?.fits).toBe(false);
    const most = setup?.mostPeople() ?? 0;
    expect(forPeople(most)?.fits).toBe(true);
    expect(forPeople(most + 1)?.fits).toBe(false);
  });
});

describe('What runs where', () => {
  const formatsOn = (setups: readonly Setup[]) => [...new Set(setups.map(({ format }) => format))];
  const need = { tokens: 4096, people: 1 };

  it('eight-bit floating point where cards compute in it, or weights alone where the engine does', () => {
    // Measured rows have FP8 weights on an RTX 3090 and an A100, neither of which computes in it.
    const old = setupsOf(release('qwen3-8b'), engine('vllm'), cards('rtx-3090', 1), need);
    expect(formatsOn(old)).toEqual(['bf16', 'fp8', 'int4']);
    expect(old.every(({ cacheType }) => cacheType === 'f16')).toBe(true);
    const without = setupsOf(release('qwen3-8b'), engine('vllm'), cards('mi210', 1), need);
    expect(formatsOn(without)).toEqual(['bf16', 'int4']);
    const young = setupsOf(release('qwen3-8b'), engine('vllm'), cards('rtx-4090', 1), need);
    expect(formatsOn(young)).toEqual(['bf16', 'fp8', 'int4']);
  });

  it.each([
    // SGLang turns eight-bit weights into 16 bits from Ampere on, vLLM from Turing on.
    ['sglang', 't4', ['bf16', 'int4']],
    ['sglang', 'a10', ['bf16', 'fp8', 'int4']],
    ['vllm', 't4', ['bf16', 'fp8', 'int4']],
    ['vllm', 'mi210', ['bf16', 'int4']],
  ])('in %s on %s what its kernels run there', (id, on, expected) => {
    const setups = setupsOf(release('qwen3-8b'), engine(id), cards(on, 2), need);
    expect(formatsOn(setups)).toEqual(expected);
  });

  it('no engine loads Llama 3.2 Vision that dropped it', () => {
    for (const id of ['vllm', 'llamacpp', 'ollama']) {
      expect(
        setupsOf(release('llama-3.2-11b-vision'), engine(id), cards('h100-sxm', 1), need),
      ).toEqual([]);
    }
  });

  it('each engine on the cards of its vendors alone, and main memory in llama.cpp alone', () => {
    const on = (machine: Machine) =>
      serving.engines.flatMap((one) =>
        setupsOf(release('qwen3-8b'), one, machine, need).length > 0 ? [one.id] : [],
      );
    expect(on(cards('m3-max', 1))).toEqual(['llamacpp', 'ollama', 'mlx']);
    expect(on(cards('mi300x', 1))).toEqual(['vllm', 'llamacpp', 'ollama']);
    // llama.cpp runs on Intel's graphics cards, not on its accelerators for training.
    expect(on(cards('gaudi3', 1))).toEqual([]);
    expect(on({ kind: 'cpu', memoryGiB: 64 })).toEqual(['llamacpp', 'ollama']);
  });

  it('cards of several kinds together in llama.cpp alone, as fast as each in turn', () => {
    const both: Machine = {
      kind: 'accelerators',
      items: [
        { accelerator: card('rtx-3090'), count: 1 },
        { accelerator: card('rtx-4090'), count: 2 },
      ],
    };
    const kinds = (id: string) =>
      new Set(
        setupsOf(release('qwen3-8b'), engine(id), both, need).map(({ group }) =>
          group.kind === 'cards' ? group.items.length : 0,
        ),
      );
    expect(kinds('vllm')).toEqual(new Set([1]));
    expect(kinds('llamacpp')).toEqual(new Set([1, 2]));
    const speed = (machine: Machine, cardsUsed: number) =>
      setupsOf(release('qwen3-8b'), engine('llamacpp'), machine, need)
        .find(({ group }) => group.cards === cardsUsed)
        ?.speed()?.bound ?? 0;
    expect(speed(both, 3)).toBeGreaterThan(speed(cards('rtx-3090', 3), 3));
    expect(speed(both, 3)).toBeLessThan(speed(cards('rtx-4090', 3), 3));
  });

  it('no card beside one whose memory the processor shares: that is a machine of its own', () => {
    for (const id of ['m4-16', 'm3-ultra', 'strix-halo-395', 'dgx-spark']) {
      const both: Machine = {
        kind: 'accelerators',
        items: [
          { accelerator: card('rtx-5090'), count: 2 },
          { accelerator: card(id), count: 1 },
        ],
      };
      for (const one of serving.engines) {
        const groups = setupsOf(release('qwen3-8b'), one, both, need).map(({ group }) =>
          group.kind === 'cards' ? group.items.map(({ accelerator }) => accelerator.id) : [],
        );
        for (const ids of groups) expect(ids, `${one.id} on ${id}`).toHaveLength(1);
      }
    }
  });

  it('some cards of two kinds together also where there are three kinds', () => {
    const three: Machine = {
      kind: 'accelerators',
      items: ['rtx-3090', 'rtx-4090', 'rtx-5090'].map((id) => ({
        accelerator: card(id),
        count: 8,
      })),
    };
    const counts = new Set(
      setupsOf(release('qwen3-8b'), engine('llamacpp'), three, need).flatMap(({ group }) =>
        group.kind === 'cards' && group.items.length > 1 ? [group.cards] : [],
      ),
    );
    expect([...counts].sort((a, b) => a - b)).toEqual([
      ...Array.from({ length: 15 }, (_, i) => i + 2),
      24,
    ]);
  });

  it('tensor parallelism only over counts that divide the heads', () => {
    // Qwen2.5-7B has 28 heads and 4 key-value heads.
    const counts = (id: string) =>
      [
        ...new Set(
          setupsOf(release(id), engine('vllm'), cards('h100-sxm', 8), need).map(
            ({ spread }) => spread.tensor,
          ),
        ),
      ].sort((a, b) => a - b);
    expect(counts('qwen2.5-7b')).toEqual([1, 2, 4]);
    expect(counts('llama-3.3-70b')).toEqual([1, 2, 4, 8]);
  });

  it('one request at a time where the engine answers no more', () => {
    const [setup] = setupsOf(release('qwen3.5-9b'), engine('ollama'), cards('h100-sxm', 1), {
      tokens: 4096,
      people: 10,
    });
    expect(setup).toMatchObject({ people: 1, single: true });
    expect(setup?.mostPeople()).toBe(1);
    expect(setup?.holds({ tokens: 4096, people: 2 })).toBe(false);
  });

  it('no release at more tokens than it reads', () => {
    const [setup] = setupsOf(release('qwen2.5-3b'), engine('vllm'), cards('h100-sxm', 1), {
      tokens: 1_000_000,
      people: 1,
    });
    expect(setup?.tokens).toBe(32768);
    expect(setup?.holds({ tokens: 32769, people: 1 })).toBe(false);
  });

  it('nothing of a release whose shape is not published', () => {
    expect(setupsOf(release('qwen3.8-flash-next'), engine('vllm'), cards('b200', 8), need)).toEqual(
      [],
    );
  });
});

describe('Speed', () => {
  it('a batch touches more experts, and never more than all', () => {
    const own = network('qwen3-30b-a3b');
    expect(touchedExperts(own, 1)).toBeCloseTo(8 / 128, 12);
    expect(touchedExperts(own, 2)).toBeCloseTo(1 - (120 / 128) ** 2, 12);
    expect(touchedExperts(own, 1e6)).toBe(1);
    expect(touchedExperts(network('qwen3-8b'), 7)).toBe(1);
  });

  it('is known for cards, and not for main memory of which no rate is known', () => {
    const speeds = (machine: Machine) =>
      setupsOf(release('qwen3-8b'), engine('llamacpp'), machine, { tokens: 1, people: 1 })[0];
    expect(speeds({ kind: 'cpu', memoryGiB: 64 })?.speed()).toBeNull();
    expect(speeds(cards('rtx-4090', 1))?.speed()?.bound).toBeGreaterThan(50);
  });
});

describe('Fine-tuning', () => {
  it('in full takes sixteen bytes a parameter and activations; adapters far less', () => {
    const own = network('llama-3.1-8b');
    const asked = { rank: 16, sequence: 2048, batch: 1 };
    const whole = trainingParts(own, 'full', asked);
    expect(whole.weights + whole.optimizer).toBeCloseTo(8_030_261_248 * 16, -4);
    const [adapters, quantized] = (['adapters', 'quantizedAdapters'] as const).map((method) =>
      trainingTotal(trainingParts(own, method, asked)),
    );
    expect(adapters).toBeLessThan(trainingTotal(whole) / 5);
    expect(quantized).toBeLessThan((adapters ?? 0) / 2);
  });

  it('an adapter has rank times the sides of each matrix', () => {
    const one = (rank: number) =>
      trainingParts(network('llama-3.1-8b'), 'adapters', { rank, sequence: 1, batch: 1 }).optimizer;
    // 41,943,040 at rank 16, as PEFT counts it for all linear layers of this release.
    expect(one(16) / 14).toBe(41_943_040);
    expect(one(32)).toBe(2 * one(16));
  });
});
