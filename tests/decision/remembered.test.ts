import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recommendation, Sheet } from '../../src/decision';
import { worldOf } from '../../src/world';
import { holds } from '../fixtures/property';
import { anySheet } from '../fixtures/sheets';
import { assembled, world } from '../fixtures/world';
import { agency, hospital, ministry, university } from '../stories/institutions';
import { decide } from './support';

const { questions } = world.catalogue.questionnaire;

/** All that a recommendation says, without what it was computed from. */
const told = ({ mixture: _, ...rest }: Recommendation): string => JSON.stringify(rest);

/** The same sheet in other objects, in a world that has judged no other. */
const anew = (sheet: Sheet): string =>
  told(decide(structuredClone(sheet), worldOf(assembled, null)));

/** Sheets that have most of their answers in common, as the same objects. */
const edited = (sheet: Sheet, other: Sheet, ids: readonly string[]): Sheet => ({
  ...sheet,
  answers: Object.fromEntries(
    questions.flatMap(({ id }) => {
      const answer = (ids.includes(id) ? other : sheet).answers[id];
      return answer === undefined ? [] : [[id, answer]];
    }),
  ),
});

describe('What was found out for one sheet', () => {
  it('changes nothing of the next, which shares some of its answers', { tags: 'thorough' }, () => {
    holds(
      fc.property(
        fc.constantFrom(university, hospital, agency, ministry),
        anySheet,
        fc.subarray(
          questions.map(({ id }) => id),
          { maxLength: 4 },
        ),
        (sheet, other, ids) => {
          decide(sheet);
          const next = edited(sheet, other, ids);
          expect(told(decide(next))).toBe(anew(next));
          expect(told(decide(sheet))).toBe(anew(sheet));
        },
      ),
      { seed: 91, atLeast: 5 },
    );
  });

  it('changes nothing of the same answers with other ties to kinds of work, or other engines', {
    tags: 'thorough',
  }, () => {
    const tied: Sheet = { ...university, ties: { assistant: { languages: ['zh'] } } };
    const named: Sheet = {
      ...university,
      answers: { ...university.answers, engines: { kind: 'choices', options: ['ollama'] } },
    };
    const { engines: _, ...others } = university.answers;
    const any: Sheet = { ...university, answers: others };
    const all = [university, tied, named, any];
    expect(new Set(all.map((sheet) => anew(sheet))).size).toBe(all.length);
    for (const sheet of [...all, ...all.toReversed()]) {
      expect(told(decide(sheet))).toBe(anew(sheet));
    }
  });
});
