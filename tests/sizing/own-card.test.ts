import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Accelerator, KindId } from '../../src/catalogue';
import { memoryOf, type HardwareItem } from '../../src/decision';
import { setupsOf, total, type Setup } from '../../src/sizing';
import { fitsOne } from '../../src/sizing/fit';
import { machineOf, worldOf } from '../../src/world';
import { holds } from '../fixtures/property';
import { assembled } from '../fixtures/world';

const { catalogue, serving } = assembled;
const { accelerators, kinds, releases } = catalogue;
const need = { tokens: 8192, people: 8 };

/** The kind of each listed card that is described by the same maker and abilities, or by fewer. */
const kindOf = ({ vendor, unified, bf16, id }: Accelerator): KindId => {
  if (vendor === 'apple' || vendor === 'phone') return vendor;
  if (vendor === 'intel') return 'arc';
  if (vendor === 'nvidia') return unified ? 'nvidiaShared' : bf16 ? 'nvidia' : 'nvidiaTuring';
  if (unified) return 'amdShared';
  if (id.startsWith('mi')) return 'instinct';
  return /^rx-(?:79|90)/.test(id) ? 'radeon' : 'radeonOlder';
};

const twinOf = (card: Accelerator, count: number, known = true): HardwareItem => ({
  own: {
    name: 'A twin',
    kind: kindOf(card),
    memoryGB: card.memoryGB,
    bandwidthGBs: known ? card.bandwidthGBs : null,
  },
  count,
});

const on = (...items: readonly HardwareItem[]) => {
  const machine = machineOf({ mode: 'accelerators', items }, catalogue);
  if (machine === null) throw new Error(JSON.stringify(items));
  return machine;
};

/** GiB that a program is taken to have of a card. */
const usableOf = (item: HardwareItem): number => {
  const memory = memoryOf({ mode: 'accelerators', items: [item] }, catalogue);
  if (!memory.ok) throw new Error(JSON.stringify(item));
  return memory.value;
};

/** Cards that software sees as one device, and of which no log shows how much of it can be used. */
const plain = accelerators.filter(
  ({ usableGiB, split, vendor }) => usableGiB === null && split === null && vendor !== 'intel',
);
const whole = accelerators.filter(({ split }) => split === null);
const cases = fc.tuple(
  fc.constantFrom(...releases),
  fc.constantFrom(...serving.engines),
  fc.constantFrom(1, 2, 4, 16),
);
const keyOf = ({ format, cacheType, group, spread }: Setup): string =>
  JSON.stringify([format, cacheType, group.kind === 'cards' ? group.cards : 0, spread]);

describe('A card that is not in the list', () => {
  it('holds what a listed one of its memory does that computes in no more bits, part by part', () => {
    const alike = plain.filter(({ fp8, id }) => !fp8 && !/^rx-(?:6|7[68])/.test(id));
    holds(
      fc.property(cases, fc.constantFrom(...alike), ([release, engine, count], card) => {
        const accelerator = { ...card, usableGiB: usableOf(twinOf(card, 1)) };
        const listed = setupsOf(
          release,
          engine,
          { kind: 'accelerators', items: [{ accelerator, count }] },
          need,
        );
        const own = setupsOf(release, engine, on(twinOf(card, count)), need);
        expect(
          own.map((one) => [keyOf(one), total(one.parts), one.fits, one.mostPeople()]),
        ).toEqual(listed.map((one) => [keyOf(one), total(one.parts), one.fits, one.mostPeople()]));
      }),
      { atLeast: 40, seed: 801 },
    );
  });

  it('is never faster than a listed one, and its time to a first token is not told', () => {
    holds(
      fc.property(cases, fc.constantFrom(...whole), ([release, engine, count], card) => {
        const listed = new Map(
          setupsOf(release, engine, on({ accelerator: card.id, count }), need).map((one) => [
            keyOf(one),
            one,
          ]),
        );
        for (const own of setupsOf(release, engine, on(twinOf(card, count)), need)) {
          const [mine, theirs] = [own.speed(), listed.get(keyOf(own))?.speed() ?? null];
          expect(mine?.first ?? null).toBeNull();
          if (mine === null || theirs === null) continue;
          for (const who of ['alone', 'each'] as const) {
            expect(mine[who].middle).toBeLessThanOrEqual(theirs[who].middle * (1 + 1e-12));
          }
        }
      }),
      { atLeast: 40, seed: 802 },
    );
  });

  it('fits no release that a listed one of its memory and maker does not, but for what its log shows', () => {
    holds(
      fc.property(cases, fc.constantFrom(...plain), ([release, engine, count], card) => {
        const own = fitsOne(release, engine, on(twinOf(card, count)), need.tokens);
        const listed = fitsOne(release, engine, on({ accelerator: card.id, count }), need.tokens);
        expect(own && !listed).toBe(false);
      }),
      { atLeast: 60, seed: 803 },
    );
  });

  it('has no speed where nobody said how fast its memory is, and fits as it does with one', () => {
    holds(
      fc.property(cases, fc.constantFrom(...whole), ([release, engine, count], card) => {
        const [without, known] = [false, true].map((said) =>
          setupsOf(release, engine, on(twinOf(card, count, said)), need),
        );
        expect(without?.map((one) => [keyOf(one), total(one.parts), one.fits])).toEqual(
          known?.map((one) => [keyOf(one), total(one.parts), one.fits]),
        );
        for (const one of without ?? []) expect(one.speed()).toBeNull();
      }),
      { atLeast: 30, seed: 804 },
    );
  });

  it('lies beside listed ones, and counts together with others of the same description', () => {
    const [l4] = accelerators.filter(({ id }) => id === 'l4');
    if (l4 === undefined) throw new Error('no L4');
    const hardware = (...items: readonly HardwareItem[]) =>
      ({ mode: 'accelerators', items }) as const;
    const twin = (count: number) => twinOf(l4, count);
    expect(memoryOf(hardware({ accelerator: 'l4', count: 1 }, twin(1)), catalogue)).toEqual({
      ok: true,
      value: 22.16 + 24 * 0.91,
    });
    const world = worldOf(assembled, null);
    for (const release of releases) {
      const fits = (...items: readonly HardwareItem[]) =>
        world.fits(release, { hardware: hardware(...items), tokens: 4096, engines: [] });
      expect(fits(twin(1), twin(1))).toBe(fits(twin(2)));
      expect(fits(twin(1)) && !fits({ accelerator: 'l4', count: 1 }, twin(1))).toBe(false);
    }
  });

  it('is of a kind that promises no more than the listed cards of it can do', () => {
    for (const card of whole.filter(({ id }) => !id.startsWith('gaudi'))) {
      const kind = kinds.find(({ id }) => id === kindOf(card));
      if (kind === undefined) throw new Error(card.id);
      expect(kind.vendor).toBe(card.vendor);
      expect(kind.fp8 && !card.fp8).toBe(false);
      expect(kind.bf16 && !card.bf16).toBe(false);
      expect(kind.perMachine).toBeLessThanOrEqual(Math.max(card.perMachine, 8));
      expect(Number(kind.computeCapability ?? 0)).toBeLessThanOrEqual(
        Number(card.computeCapability ?? 0),
      );
      expect(card.unified && kind.usableShare === null).toBe(false);
      expect(usableOf(twinOf(card, 1))).toBeLessThanOrEqual(
        usableOf({ accelerator: card.id, count: 1 }),
      );
    }
  });
});
