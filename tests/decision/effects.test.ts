import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Effects, type Sheet } from '../../src/decision';
import { changedParts, effectsBetweenSteps } from '../../src/decision/search/effects';
import { runToEnd } from '../../src/core/steps';
import { holds } from '../fixtures/property';
import { anySheet, closedSheet } from '../fixtures/sheets';
import { world } from '../fixtures/world';
import { agency, university } from '../stories/institutions';
import { decide } from './support';

const effects = (from: Sheet, to: Sheet): Effects => {
  const result = runToEnd(effectsBetweenSteps(world, from, to));
  if (!result.ok) throw new Error(result.problem.field);
  return result.value;
};

/** Two states of a sheet that differ in some answers, points and scores. */
const states = fc
  .tuple(closedSheet, closedSheet, anySheet, fc.nat({ max: 30 }))
  .map(([from, other, { points, overrides }, share]): readonly [Sheet, Sheet] => [
    from,
    {
      ...from,
      points,
      overrides,
      answers: Object.fromEntries(
        Object.entries(from.answers).map(([id, answer], place) => [
          id,
          place % 7 < share % 7
            ? (Object.entries(other.answers).find(([name]) => name === id)?.[1] ?? answer)
            : answer,
        ]),
      ),
    },
  ]);

describe('What changes did to the lead', () => {
  it('adds up to the change of the lead, and turns its signs with the direction', {
    tags: 'thorough',
  }, () => {
    holds(
      fc.property(states, ([from, to]) => {
        const there = effects(from, to);
        const back = effects(to, from);
        const total = there.parts.reduce((sum, { effect }) => sum + effect, 0);
        expect(there.from).toBe(decide(from).lead);
        expect(there.to).toBeCloseTo(decide(to).lead, 9);
        expect(total).toBeCloseTo(there.to - there.from, 9);
        for (const [place, { effect }] of there.parts.entries()) {
          expect(back.parts[place]?.effect).toBeCloseTo(-effect, 9);
        }
      }),
      { atLeast: 15, seed: 12 },
    );
  });

  it('is nothing between a state and itself, a title or a note', () => {
    expect(effects(university, university).parts).toEqual([]);
    const noted = { ...university, title: 'Another', notes: { orgType: 'noted' } };
    expect(changedParts(world, university, noted)).toEqual([]);
  });

  it('names a single change with the whole of it', () => {
    const to: Sheet = {
      ...agency,
      answers: { ...agency.answers, strictness: { kind: 'choice', option: 'light' } },
    };
    const { parts } = effects(agency, to);
    expect(parts.map(({ part }) => part)).toEqual([{ kind: 'answers', id: 'strictness' }]);
    expect(parts[0]?.effect).toBeCloseTo(decide(to).lead - decide(agency).lead, 12);
    expect(parts[0]?.effect).toBeGreaterThan(0.5);
  });

  it('names a tie by its question and its kind of work', () => {
    const from: Sheet = {
      ...agency,
      answers: {
        ...agency.answers,
        languages: { kind: 'languages', primary: ['de', 'en'], secondary: [] },
        workloads: { kind: 'shares', shares: { documents: 50, coding: 50 } },
      },
    };
    const to: Sheet = { ...from, ties: { documents: { languages: ['en'] } } };
    const { parts, from: before, to: after } = effects(from, to);
    expect(parts.map(({ part }) => part)).toEqual([
      { kind: 'ties', id: 'languages', workload: 'documents' },
    ]);
    expect(before).toBe(decide(from).lead);
    expect(after).toBe(decide(to).lead);
    const both: Sheet = { ...to, ties: { ...to.ties, coding: { languages: ['de'] } } };
    expect(effects(both, from).parts.map(({ part }) => part)).toEqual([
      { kind: 'ties', id: 'languages', workload: 'coding' },
      { kind: 'ties', id: 'languages', workload: 'documents' },
    ]);
    expect(effects(both, from).to).toBe(before);
  });

  it('counts an answer that was taken back', () => {
    const { strictness: _, ...fewer } = agency.answers;
    const { parts, to } = effects(agency, { ...agency, answers: fewer });
    expect(parts.map(({ part }) => part.id)).toEqual(['strictness']);
    expect(to).toBeCloseTo(decide({ ...agency, answers: fewer }).lead, 12);
  });
});
