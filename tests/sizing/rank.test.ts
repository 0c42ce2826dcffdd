import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hardware } from '../../src/decision';
import { setupsOf, total, type Candidate, type FamilyPlan, type Need } from '../../src/sizing';
import { orderFor } from '../../src/sizing/rank';
import { machineFor, never, planOn } from '../fixtures/plans';
import { holds } from '../fixtures/property';
import { assembled } from '../fixtures/world';

const { catalogue, serving } = assembled;
const { accelerators, releases } = catalogue;
const gib = 2 ** 30;

const cardsOf = (items: readonly (readonly [string, number])[]) => ({
  mode: 'accelerators' as const,
  items: items.map(([accelerator, count]) => ({ accelerator, count })),
});
const on = (...items: readonly (readonly [string, number])[]): Hardware => cardsOf(items);
const memory = (memoryGiB: number): Hardware => ({ mode: 'cpu', memoryGiB });
const pick = (...given: Parameters<typeof planOn>) => {
  const [best] = planOn(...given).candidates;
  if (best === undefined) throw new Error(JSON.stringify(given));
  return best.setup;
};

const each = (setup: ReturnType<typeof pick>) => setup.speed()?.each.middle ?? 0;

/** What an experienced engineer would choose, and where that is said. */
describe('What to run', () => {
  it('on one card of 8 GB: about eight thousand million parameters in four to six bits', () => {
    // llama.cpp's list of files: Llama 3.1 8B takes 4.9 GB at four bits and 6.6 GB at six.
    for (const family of ['qwen', 'llama'] as const) {
      const setup = pick(family, on(['rtx-4060', 1]), { tokens: 8192, people: 1 });
      expect(setup.release.parameters.total).toBeGreaterThan(3.9);
      expect(setup.release.parameters.total).toBeLessThan(10);
      expect(total(setup.parts)).toBeLessThan(7.5 * gib);
    }
  });

  it('on one card of 24 GB at 32,768 tokens: the 27B in four or five bits', () => {
    // vLLM's recipe of Qwen3.6-27B and its GGUF files: 24 GB hold it at four bits with its small cache.
    const setup = pick('qwen', on(['rtx-4090', 1]), { tokens: 32768, people: 1 });
    expect(setup.release.id).toMatch(/^qwen3\.[68]-27b$/);
    expect(['Q4_K_M', 'Q5_K_M', 'int4']).toContain(setup.format);
    expect(setup.tokens).toBe(32768);
  });

  it('on two cards of 24 GB for forty people: vLLM over both cards in four bits, for all of them', () => {
    // vLLM on parallelism: one machine with several cards shares each layer among them.
    const setup = pick('qwen', on(['rtx-4090', 2]), { tokens: 8192, people: 40 });
    expect(setup).toMatchObject({ people: 40, format: 'int4', engine: { layout: 'paged' } });
    expect(setup.spread).toMatchObject({ tensor: 2, machines: 1, idle: 0 });
    expect(each(setup)).toBeGreaterThan(5);
  });

  it('on four L4 for a hundred people: vLLM over all four, never a hundred slots of llama.cpp', () => {
    const setup = pick('qwen', on(['l4', 4]), { tokens: 8192, people: 100 });
    expect(setup).toMatchObject({ people: 100, engine: { layout: 'paged' } });
    expect(setup.spread.replicas * setup.group.cards).toBe(4);
    expect(each(setup)).toBeGreaterThan(5);
  });

  it('on two H100: Llama 3.3 70B in FP8 over both', () => {
    // vLLM's recipe of Llama 3.3 70B: FP8 with two cards that share each layer.
    const setup = pick('llama', on(['h100-sxm', 2]), { tokens: 8192, people: 20 });
    expect(setup).toMatchObject({
      release: { id: 'llama-3.3-70b' },
      format: 'fp8',
      people: 20,
      spread: { tensor: 2, stages: 1, replicas: 1 },
    });
  });

  it('on eight H100 for 32 people at 131,072 tokens: one copy in vLLM over all eight', () => {
    const setup = pick('qwen', on(['h100-sxm', 8]), { tokens: 131072, people: 32 });
    expect(setup).toMatchObject({ people: 32, tokens: 131072, engine: { layout: 'paged' } });
    expect(setup.group.cards * setup.spread.replicas).toBe(8);
    expect(each(setup)).toBeGreaterThan(10);
  });

  it('on eight H200 for two thousand people: vLLM, everybody at once, each as fast as one reads', () => {
    const setup = pick('qwen', on(['h200-sxm', 8]), { tokens: 8192, people: 2000 });
    expect(setup).toMatchObject({ people: 2000, engine: { layout: 'paged' } });
    expect(each(setup)).toBeGreaterThanOrEqual(5);
    expect(setup.speed()?.all.middle).toBeGreaterThan(10_000);
  });

  it('on one MI300X: vLLM on one card, what would need two elsewhere', () => {
    // AMD: 192 GB hold Llama 3.1 70B at 16 bits on one card.
    const setup = pick('llama', on(['mi300x', 1]), { tokens: 16384, people: 16 });
    expect(setup).toMatchObject({ release: { id: 'llama-3.3-70b' }, people: 16 });
    expect(setup.spread).toMatchObject({ tensor: 1, idle: 0 });
  });

  it.each([
    ['m4-max-64', 64, 48],
    ['m2-ultra', 192, 144],
  ] as const)('on a Mac with %s: within what macOS lets the graphics chip have', (id, _, most) => {
    // llama.cpp issue 1870: 49,152 MiB of 64 GB; gpustack issue 1375: three quarters.
    for (const family of ['qwen', 'llama'] as const) {
      const setup = pick(family, on([id, 1]), { tokens: 16384, people: 1 });
      expect(setup.engine.vendors).toContain('apple');
      expect(total(setup.parts)).toBeLessThan(most * gib);
      expect(each(setup)).toBeGreaterThan(5);
    }
  });

  it('on a laptop of 32 GB without a card: a mixture, of which few parameters work, and no dense 27B', () => {
    const plan = planOn('qwen', memory(32), { tokens: 8192, people: 1 });
    expect(plan.candidates[0]?.setup.release.id).toMatch(/-35b-a3b$/);
    expect(plan.candidates.map(({ setup }) => setup.release.id)).not.toContain('qwen3.8-27b');
    expect(plan.tooSlow.map(({ release }) => release.id)).toContain('qwen3.8-27b');
    expect(plan.tooSlow.every((setup) => each(setup) < 5)).toBe(true);
  });

  it('on a phone of 8 GB: three or four thousand million parameters in llama.cpp', () => {
    // PocketPal's rules for phones: 3B to 4B at four bits on those of 8 GB.
    for (const family of ['qwen', 'llama'] as const) {
      const setup = pick(family, on(['phone-8', 1]), { tokens: 4096, people: 1 });
      expect(setup.engine.id).toBe('llamacpp');
      expect(setup.release.parameters.total).toBeLessThan(5);
    }
  });

  it('on two machines of eight: layers in stages or a copy on each, never shared by sixteen cards', () => {
    // vLLM on parallelism: as many cards as a machine has share each layer, machines are stages.
    for (const family of ['qwen', 'llama'] as const) {
      const { spread, group } = pick(family, on(['h100-sxm', 16]), { tokens: 32768, people: 200 });
      expect(spread.tensor).toBeLessThanOrEqual(8);
      expect(spread.machines).toBe(2);
      expect(spread.replicas * group.cards + spread.idle).toBe(16);
    }
    const two = pick('qwen', on(['dgx-spark', 2]), { tokens: 16384, people: 4 });
    expect(two.spread.tensor).toBe(1);
  });
});

describe('A board that software sees as two devices', () => {
  it('is two cards of half its memory', () => {
    const { group, spread } = pick('llama', on(['mi250', 1]), { tokens: 16384, people: 8 });
    expect(group.cards * spread.replicas + spread.idle).toBe(2);
    expect(group.kind === 'cards' && group.capacity / gib).toBeLessThan(64);
  });
});

describe('What no release holds', () => {
  it('is said, and the longest is first', () => {
    const plan = planOn('qwen', on(['h100-sxm', 8]), { tokens: 2_000_000, people: 1 });
    expect(plan.longest).toBe(1_010_000);
    const [best] = plan.candidates;
    expect(best?.setup.tokens).toBeGreaterThanOrEqual(1_000_000);
    expect(
      planOn('llama', on(['h100-sxm', 8]), { tokens: 2_000_000, people: 1 }).longest,
    ).toBeNull();
  });
});

describe('The first pick', () => {
  it('waits for no legal check while another stands', () => {
    const need = { tokens: 8192, people: 8 };
    const first = pick('llama', on(['h100-sxm', 2]), need).release.id;
    const waits = ({ id }: { id: string }) => id === first;
    expect(pick('llama', on(['h100-sxm', 2]), need, { waits }).release.id).not.toBe(first);
    expect(pick('llama', on(['h100-sxm', 2]), need, { waits: () => true }).release.id).toBe(first);
  });

  it('is fast enough in the answer, or is none', () => {
    const need = { tokens: 8192, people: 1 };
    for (const slowest of [0, 5, 10, 40]) {
      const plan = planOn('llama', on(['m4-pro', 1]), need, { slowest });
      for (const { setup } of plan.candidates) expect(each(setup)).toBeGreaterThanOrEqual(slowest);
      for (const setup of plan.tooSlow) expect(each(setup)).toBeLessThan(slowest);
    }
  });

  it('keeps a margin on each card, and says how much', () => {
    const plan = planOn('qwen', on(['l40s', 2]), { tokens: 16384, people: 24 });
    for (const { setup } of plan.candidates) {
      expect(setup.margin).toBeGreaterThan(0);
      expect(total(setup.parts)).toBeLessThanOrEqual(setup.group.capacity - setup.margin);
    }
  });
});

const machines = fc.record({
  id: fc.constantFrom(...accelerators.map(({ id }) => id)),
  count: fc.integer({ min: 1, max: 9 }),
});
const needs = fc.record({
  tokens: fc.integer({ min: 1000, max: 200_000 }),
  people: fc.integer({ min: 1, max: 300 }),
});
const family = fc.constantFrom('qwen' as const, 'llama' as const);

/** Whether one set-up is no slower for each reader than another, as far as the estimates can tell. */
const noSlower = (one: Candidate, other: Candidate): boolean =>
  (one.setup.speed()?.each.middle ?? 0) >= (other.setup.speed()?.each.low ?? 0);

/** Whether a release runs as well as before: for as many people, as long a text, as fast and in as many bits. */
const asWell = (now: Candidate, then: Candidate, { people, tokens }: Need): boolean =>
  now.setup.release === then.setup.release &&
  now.setup.people >= Math.min(then.setup.people, people) &&
  now.setup.tokens >= Math.min(then.setup.tokens, tokens) &&
  now.points >= then.points &&
  noSlower(now, then);

/**
 * Whether the first pick of one plan is no worse than that of another, in the order of the need. Hardware
 * that is there costs nothing: where what was first runs as well on more of it, what stands before it then
 * is no worse.
 */
const noWorse = (after: FamilyPlan, before: FamilyPlan, need: Need): boolean => {
  const [now] = after.candidates;
  const [then] = before.candidates;
  if (then === undefined) return true;
  if (now === undefined) return false;
  return (
    orderFor(need, never)(now, then) <= 0 ||
    after.candidates.some((candidate) => asWell(candidate, then, need))
  );
};

describe('More to choose from', () => {
  it('an engine more never worsens the pick', { tags: 'thorough' }, () => {
    holds(
      fc.property(
        family,
        machines,
        needs,
        fc.subarray(
          serving.engines.map(({ id }) => id),
          { minLength: 1 },
        ),
        fc.constantFrom(...serving.engines.map(({ id }) => id)),
        (of, { id, count }, need, engines, more) => {
          const before = planOn(of, on([id, count]), need, { engines });
          const after = planOn(of, on([id, count]), need, { engines: [...engines, more] });
          expect(noWorse(after, before, need)).toBe(true);
        },
      ),
      { atLeast: 12, seed: 81 },
    );
  });

  it('taking turns costs alike in every engine, so that a card more slows nobody', () => {
    const need = { tokens: 144_385, people: 1 };
    const five = pick('qwen', on(['rtx-5090', 5]), need);
    for (const more of ['m4-16', 'rtx-3060', 'rx-7600']) {
      const setup = pick('qwen', on(['rtx-5090', 5], [more, 1]), need);
      expect(setup.release).toBe(five.release);
      expect(each(setup)).toBeGreaterThanOrEqual(each(five));
    }
  });

  it('a card more never worsens the pick', { tags: 'thorough' }, () => {
    holds(
      fc.property(family, machines, machines, needs, (of, own, more, need) => {
        const before = planOn(of, on([own.id, own.count]), need);
        const alike = planOn(of, on([own.id, own.count + 1]), need);
        expect(noWorse(alike, before, need)).toBe(true);
        const other = planOn(of, on([own.id, own.count], [more.id, 1]), need);
        expect(noWorse(other, before, need)).toBe(true);
      }),
      { atLeast: 12, seed: 82 },
    );
  });

  it('beside main memory more of the cards are no dearer, so that a newer release as good stands first', {
    tags: 'thorough',
  }, () => {
    const need = { tokens: 190_935, people: 107 };
    const first = (count: number) =>
      planOn('qwen', { ...cardsOf([['arc-pro-b60', count]]), memoryGiB: 219 }, need).candidates[0];
    const [two, three] = [first(2), first(3)];
    if (two === undefined || three === undefined) throw new Error('nothing fits');
    expect(two.setup.offloaded).toBeGreaterThan(0);
    expect(three.setup.group.cards).toBe(3);
    expect(orderFor(need, never)(three, two)).toBeLessThanOrEqual(0);
  });

  it('what main memory costs counts between releases as within one, so that a faster card worsens no pick', () => {
    const need = { tokens: 15_617, people: 3 };
    const beside = (...items: readonly (readonly [string, number])[]) =>
      planOn('llama', { ...cardsOf(items), memoryGiB: 193 }, need);
    const before = beside(['t4', 2]);
    expect(before.candidates[0]?.setup.offloaded).toBeGreaterThan(0);
    const after = beside(['t4', 2], ['m3-ultra-96', 1]);
    expect(after.candidates[0]?.setup.offloaded).toBe(0);
    expect(noWorse(after, before, need)).toBe(true);
  });

  it('a card more never worsens the pick beside main memory', { tags: 'thorough' }, () => {
    const memory = fc.integer({ min: 16, max: 512 });
    holds(
      fc.property(family, machines, machines, memory, needs, (of, own, more, memoryGiB, need) => {
        const beside = (...items: readonly (readonly [string, number])[]) =>
          planOn(of, { ...cardsOf(items), memoryGiB }, need);
        const before = beside([own.id, own.count]);
        expect(noWorse(beside([own.id, own.count + 1]), before, need)).toBe(true);
        expect(noWorse(beside([own.id, own.count], [more.id, 1]), before, need)).toBe(true);
      }),
      { atLeast: 12, seed: 84 },
    );
  });
});

describe('How fast a set-up is', () => {
  it('falls for each reader with every further one, and is never above the bound', () => {
    holds(
      fc.property(
        fc.constantFrom(...releases),
        fc.constantFrom(...serving.engines),
        machines,
        needs,
        fc.integer({ min: 1, max: 200 }),
        (release, engine, { id, count }, need, more) => {
          const at = (people: number) =>
            setupsOf(release, engine, machineFor(on([id, count])), { ...need, people }).map(
              (setup) => setup.speed(),
            );
          const fewer = at(need.people);
          const many = at(need.people + more);
          for (const [i, speed] of fewer.entries()) {
            const then = many[i];
            if (speed === null || then === null || then === undefined) continue;
            for (const part of ['low', 'middle', 'high'] as const) {
              expect(then.each[part]).toBeLessThanOrEqual(speed.each[part] * (1 + 1e-12));
            }
            expect(speed.alone.low).toBeLessThanOrEqual(speed.alone.middle);
            expect(speed.alone.middle).toBeLessThanOrEqual(speed.alone.high);
            expect(speed.alone.high).toBeLessThanOrEqual(speed.bound * (1 + 1e-12));
          }
        },
      ),
      { atLeast: 60, seed: 83 },
    );
  });
});
