import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recommend, recommending, type Steps, intervalOf, intervalSteps } from '../../src/decision';
import { firstSlice, inSlices, soon } from '../../src/bindings/scheduler';
import { world } from '../fixtures/world';
import { university } from '../stories/institutions';

/** A sheet with a few hundred completions: enough for many slices, and little enough to wait for. */
const someUnsure = {
  ...university,
  answers: {
    ...university.answers,
    orgType: { kind: 'unsure' },
    strictness: { kind: 'unsure' },
    roadmap: { kind: 'unsure' },
  },
} as const;

/** A clock that only steps move, in milliseconds, so that no real time decides a test. */
let clock = 0;

/** Steps that take so many milliseconds each, and note their name when they are done. */
function* slow(name: string, steps: number, each: number, done: string[]): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    clock += each;
    yield;
  }
  done.push(name);
  return name;
}

describe('By the clock of the page,', () => {
  beforeEach(() => {
    clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('the page gets its turn at least every half frame and a step', async () => {
    const turns = [0];
    let watched = true;
    const turn = () => {
      turns.push(clock);
      if (watched) setImmediate(turn);
    };
    turn();
    await inSlices(slow('one', 40, 3, []));
    watched = false;
    const waits = turns.slice(1).map((at, i) => at - (turns[i] ?? 0));
    expect(Math.max(...waits)).toBeLessThanOrEqual(8 + 3);
    expect(turns.at(-1)).toBeGreaterThan(100);
  });

  test('what is quick is there at once, and what is not goes on where it stopped', async () => {
    expect(firstSlice(slow('quick', 2, 1, []))).toEqual({ value: 'quick' });
    const done: string[] = [];
    const steps = slow('long', 30, 2, done);
    expect(firstSlice(steps)).toBeNull();
    expect(done).toEqual([]);
    expect(await inSlices(steps)).toBe('long');
  });

  test('what was asked for last comes first, and all of it comes', async () => {
    const done: string[] = [];
    const all = ['first', 'second', 'third'].map((name) => inSlices(slow(name, 20, 2, done)));
    expect(await Promise.all(all)).toEqual(['first', 'second', 'third']);
    expect(done[0]).toBe('third');
  });

  test('what nobody waits for any more is left alone', async () => {
    const done: string[] = [];
    const asked = new AbortController();
    const dropped = inSlices(slow('dropped', 50, 2, done), asked.signal);
    asked.abort();
    await expect(dropped).rejects.toThrow('abort');
    await inSlices(slow('wanted', 2, 1, done));
    expect(done).toEqual(['wanted']);
  });

  test('paper waits for nothing: what is under way is ended, and what is begun is there at once', async () => {
    const asked = new AbortController();
    const under = inSlices(slow('under way', 30, 2, []));
    const dropped = inSlices(slow('dropped', 30, 2, []), asked.signal);
    asked.abort();
    dispatchEvent(new Event('beforeprint'));
    expect(under).toMatchObject({ status: 'fulfilled', value: 'under way' });
    expect(soon(slow('begun', 30, 2, []))).toMatchObject({ value: 'begun' });
    expect(inSlices(slow('sliced', 30, 2, []))).toMatchObject({ value: 'sliced' });
    await expect(dropped).rejects.toThrow('abort');
    dispatchEvent(new Event('afterprint'));
    expect(soon(slow('later', 30, 2, []))).not.toHaveProperty('value');
  });

  test('what is quick is told in the way that components read without waiting', () => {
    expect(soon(slow('quick', 1, 1, []))).toMatchObject({ status: 'fulfilled', value: 'quick' });
    expect(soon(slow('long', 30, 2, []))).not.toHaveProperty('status');
  });
});

test('a recommendation in slices is the recommendation, to the last bit', async () => {
  const soon = await inSlices(recommending(world, someUnsure));
  expect(soon).toMatchObject({ ok: true });
  expect(JSON.stringify(soon)).toBe(JSON.stringify(recommend(world, { ...someUnsure })));
});

test('a computation that fails refuses its promise and holds up no other', async () => {
  function* failing(): Steps<string> {
    yield;
    throw new Error('no');
  }
  const failed = inSlices(failing());
  const other = inSlices(slow('other', 2, 1, []));
  await expect(failed).rejects.toThrow('no');
  expect(await other).toBe('other');
});

test('the interval in slices is the interval, and is then known at once', async () => {
  const result = recommend(world, someUnsure);
  const again = recommend(world, { ...someUnsure });
  if (!result.ok || !again.ok) throw new Error('refused');
  const soon = await inSlices(intervalSteps(result.value));
  expect(soon).toEqual(intervalOf(again.value));
  expect(intervalSteps(result.value).next()).toEqual({ done: true, value: soon });
});
