import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { electricityOf } from '../../src/plan/electricity';
import { measuredAnswer } from '../../src/plan/measured-answer';
import { holds } from '../fixtures/property';
import { assembled } from '../fixtures/world';

const { catalogue, serving } = assembled;

const measured = (
  id: string,
  { format = 'bf16' as const, each = 8, thinking = false }: Partial<Asked> = {},
) => {
  const release = catalogue.releases.find((one) => one.id === id);
  if (release === undefined) throw new Error(`no ${id}`);
  return measuredAnswer({ release, format, each }, thinking, serving.energy);
};
type Asked = {
  format: Parameters<typeof measuredAnswer>[0]['format'];
  each: number;
  thinking: boolean;
};

describe('What an answer took', () => {
  it('is told of that very release, at the most requests at once that a copy answers', () => {
    const at = (each: number) => measured('llama-3.3-70b', { each });
    expect(at(768)).toMatchObject({ atOnce: 768, cards: 4, joules: 175, tokens: 413 });
    expect(at(10_000)).toMatchObject({ atOnce: 768, fewer: false });
    expect(at(100)).toMatchObject({ atOnce: 96, fewer: false });
    expect(at(8)).toMatchObject({ atOnce: 8, joules: 1573, fewer: false });
    expect(at(2)).toMatchObject({ atOnce: 8, joules: 1573, fewer: true });
  });

  it('is the figure that a claim of the evidence tells, where one does', () => {
    const claim = assembled.claims.cost.claims.find(({ id }) => id === 'energy-8b');
    expect(measured('qwen3-8b', { each: 512 })?.joules).toBe(claim?.values?.qwen);
    expect(measured('llama-3.1-8b', { each: 512 })?.joules).toBe(claim?.values?.llama);
  });

  it('is never that of another release, and none where nobody measured it', () => {
    const named = new Set(serving.energy.runs.map(({ release }) => release));
    const others = catalogue.releases.filter(({ id }) => !named.has(id));
    const found = others.flatMap(({ id }) =>
      [true, false].map((thinking) => measured(id, { thinking })),
    );
    expect(new Set(found)).toEqual(new Set([null]));
    expect(measured('qwen3-30b-a3b')).toBeNull();
    expect(measured('llama-3.2-3b')).toBeNull();
  });

  it('is that of the way in which the set-up answers: thinking first, or not', () => {
    expect(measured('qwen3-32b', { each: 64, thinking: true })).toMatchObject({
      thinking: true,
      tokens: 7058,
      joules: 3783,
    });
    expect(measured('qwen3-32b', { each: 64 })).toMatchObject({ thinking: false, joules: 233 });
    // It has no such mode, whatever the work asks for.
    expect(measured('llama-3.3-70b', { thinking: true })?.thinking).toBe(false);
    // It always does.
    expect(measured('qwen3-30b-a3b-thinking-2507')?.thinking).toBe(true);
  });

  it('is that of the same files where they were measured, and else of others', () => {
    const joules = (format: Asked['format']) =>
      measured('qwen3-235b-a22b-instruct-2507', { format });
    expect(joules('fp8')).toMatchObject({ format: 'fp8', joules: 8101, cards: 4 });
    expect(joules('bf16')).toMatchObject({ format: 'bf16', joules: 6304, cards: 8 });
    expect(joules('int4')?.format).toBe('fp8');
  });
});

describe('Electricity', () => {
  const answer = { joules: 1800, tokens: 500 };
  const rate = { low: 50, middle: 100, high: 200 };

  it('is what so many answers took, a day and a year', () => {
    const { energy, cost, busy } = electricityOf(answer, { answers: 2000, price: 0.3 }, rate);
    // 2,000 × 1,800 J are 3.6 MJ, which is one kilowatt-hour.
    expect(energy).toEqual({ day: 1, year: 365 });
    expect(cost?.day).toBeCloseTo(0.3, 12);
    expect(cost?.year).toBeCloseTo(109.5, 9);
    // A million tokens at 100 a second are 10,000 seconds.
    expect(busy?.middle).toBeCloseTo(10_000 / 3600, 12);
    expect(busy?.low).toBeCloseTo(5000 / 3600, 12);
    expect(busy?.high).toBeCloseTo(20_000 / 3600, 12);
    expect(busy?.most).toBeCloseTo(17_280, 9);
  });

  it('has no cost without a price, and no hours without a speed', () => {
    const { cost, busy } = electricityOf(answer, { answers: 1, price: null }, null);
    expect(cost).toBeNull();
    expect(busy).toBeNull();
  });

  it('grows as the answers do, and fills a day with the most that it has time for', () => {
    holds(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 1e4 }),
        (answers, more) => {
          const of = (count: number) => electricityOf(answer, { answers: count, price: 1 }, rate);
          expect(of(answers + more).energy.day).toBeGreaterThan(of(answers).energy.day);
          expect(of(of(answers).busy?.most ?? 0).busy?.middle).toBeCloseTo(24, 9);
        },
      ),
      { seed: 18, atLeast: 100 },
    );
  });
});
