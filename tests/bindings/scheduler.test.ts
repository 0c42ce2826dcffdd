import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  recommend,
  recommendSteps,
  type Steps,
  intervalOf,
  intervalSteps,
} from '../../src/decision';
import { runFirstSlice, runInSlices, runSoon } from '../../src/bindings/scheduler';
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
    await runInSlices(slow('one', 40, 3, []));
    watched = false;
    const waits = turns.slice(1).map((at, i) => at - (turns[i] ?? 0));
    expect(Math.max(...waits)).toBeLessThanOrEqual(8 + 3);
    expect(turns.at(-1)).toBeGreaterThan(100);
  });

  test('what is quick is there at once, and what is not goes on where it stopped', async () => {
    expect(runFirstSlice(slow('quick', 2, 1, []))).toEqual({ value: 'quick' });
    const done: string[] = [];
    const steps = slow('long', 30, 2, done);
    expect(runFirstSlice(steps)).toBeNull();
    expect(done).toEqual([]);
    expect(await runInSlices(steps)).toBe('long');
  });

  test('what was asked for last comes first, and all of it comes', async () => {
    const done: string[] = [];
    const all = ['first', 'second', 'third'].map((name) => runInSlices(slow(name, 20, 2, done)));
    expect(await Promise.all(all)).toEqual(['first', 'second', 'third']);
    expect(done[0]).toBe('third');
  });

  test('what nobody waits for any more is left alone', async () => {
    const done: string[] = [];
    const asked = new AbortController();
    const dropped = runInSlices(slow('dropped', 50, 2, done), asked.signal);
    asked.abort();
    await expect(dropped).rejects.toThrow('abort');
    await runInSlices(slow('wanted', 2, 1, done));
    expect(done).toEqual(['wanted']);
  });

  test('paper waits for nothing: what is under way is ended, and what is begun is there at once', async () => {
    const asked = new AbortController();
    const under = runInSlices(slow('under way', 30, 2, []));
    const dropped = runInSlices(slow('dropped', 30, 2, []), asked.signal);
    asked.abort();
    dispatchEvent(new Event('beforeprint'));
    expect(under).toMatchObject({ status: 'fulfilled', value: 'under way' });
    expect(runSoon(slow('begun', 30, 2, []))).toMatchObject({ value: 'begun' });
    expect(runInSlices(slow('sliced', 30, 2, []))).toMatchObject({ value: 'sliced' });
    await expect(dropped).rejects.toThrow('abort');
    dispatchEvent(new Event('afterprint'));
    expect(runSoon(slow('later', 30, 2, []))).not.toHaveProperty('value');
  });

  test('what is quick is told in the way that components read without waiting', () => {
    expect(runSoon(slow('quick', 1, 1, []))).toMatchObject({ status: 'fulfilled', value: 'quick' });
    expect(runSoon(slow('long', 30, 2, []))).not.toHaveProperty('status');
  });
});

test('a recommendation in slices is the recommendation, to the last bit', {
  tags: 'thorough',
}, async () => {
  const soon = await runInSlices(recommendSteps(world, someUnsure));
  expect(soon).toMatchObject({ ok: true });
  expect(JSON.stringify(soon)).toBe(JSON.stringify(recommend(world, { ...someUnsure })));
});

test('a computation that fails refuses its promise and holds up no other', async () => {
  function* failing(): Steps<string> {
    yield;
    throw new Error('no');
  }
  const failed = runInSlices(failing());
  const other = runInSlices(slow('other', 2, 1, []));
  await expect(failed).rejects.toThrow('no');
  expect(await other).toBe('other');
});

test('the interval in slices is the interval, and is then known at once', {
  tags: 'thorough',
}, async () => {
  const result = recommend(world, someUnsure);
  const again = recommend(world, { ...someUnsure });
  if (!result.ok || !again.ok) throw new Error('refused');
  const soon = await runInSlices(intervalSteps(result.value));
  expect(soon).toEqual(intervalOf(again.value));
  expect(intervalSteps(result.value).next()).toEqual({ done: true, value: soon });
});
