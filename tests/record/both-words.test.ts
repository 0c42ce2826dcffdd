import { describe, expect, it } from 'vitest';
import { bothWords } from '../../src/record/sections/both-words';
import type { Setup } from '../../src/sizing';
import { planOn } from '../fixtures/plans';
import { recordInput } from '../fixtures/record';
import { university } from '../stories/institutions';

/** The university with so many cards of 24 GB, each machine with so much main memory. */
const inputWith = (count: number, memoryGiB: number) =>
  recordInput({
    ...university,
    answers: {
      ...university.answers,
      hardware: {
        kind: 'hardware',
        hardware: {
          mode: 'accelerators',
          items: [{ accelerator: 'rtx-3090', count }],
          memoryGiB,
        },
      },
    },
  });

/** A set-up that takes so much main memory for each of some copies, and so much of one card. */
const setupOf = (usedGiB: number, replicas: number): Setup => {
  const [candidate] = planOn(
    'qwen',
    { mode: 'accelerators', items: [{ accelerator: 'rtx-3090', count: 1 }], memoryGiB: 64 },
    { tokens: 8192, people: 1 },
    { engines: ['llamacpp'] },
  ).candidates;
  if (candidate === undefined) throw new Error('nothing fits');
  const { setup } = candidate;
  const gib = 2 ** 30;
  return {
    ...setup,
    parts: { weights: 10 * gib, cache: 0, state: 0, activations: 0, engine: 0 },
    spread: { ...setup.spread, replicas },
    main: { used: usedGiB * gib, capacity: 57.6 * gib, limit: 54 * gib },
  };
};

describe('What two models take that run side by side', () => {
  const input = inputWith(16, 64);
  const plain = (text: string) => text.replaceAll(/\s/gu, ' ');

  it('is main memory for each copy, beside what lies on the cards', () => {
    expect(plain(bothWords(input, [setupOf(20, 1), setupOf(5, 1)]))).toBe(
      'Run side by side, the two take 45.0 GiB together.',
    );
    expect(plain(bothWords(input, [setupOf(20, 2), setupOf(5, 1)]))).toBe(
      'Run side by side, the two take 75.0 GiB together.',
    );
  });

  it('is said to be too much for the main memory of one machine in a whole sentence', () => {
    expect(plain(bothWords(input, [setupOf(40, 1), setupOf(30, 1)]))).toBe(
      'Run side by side, the two take 70.0 GiB of main memory together on one machine, more than the 57.6 GiB available there. Run one at a time, or add main memory.',
    );
    // More machines hold more copies, and each machine still one of each.
    expect(plain(bothWords(input, [setupOf(30, 2), setupOf(20, 2)]))).toContain('together.');
  });
});
