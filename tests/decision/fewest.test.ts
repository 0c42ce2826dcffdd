import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptySheet,
  fewestAnswers,
  recommend,
  type Answer,
  type Change,
  type Sheet,
} from '../../src/decision';
import { closedSheet } from '../fixtures/sheets';
import { world } from '../fixtures/world';
import { agency, hospital, university } from '../stories/institutions';
import { without } from './support';

/** Every way to answer a question of choice, which both the search and the check can try. */
const options = (sheet: Sheet): { question: Change['question']; answer: Answer }[] =>
  world.catalogue.questionnaire.questions.flatMap((question) =>
    question.kind === 'choice' && question.id !== 'twoFamilies' && question.id !== 'pilot'
      ? question.options
          .map(({ id }) => ({
            question: question.id,
            answer: { kind: 'choice' as const, option: id },
          }))
          .filter(
            ({ answer }) => JSON.stringify(answer) !== JSON.stringify(sheet.answers[question.id]),
          )
      : [],
  );

/** Who is ahead, by the whole recommendation: another way to the same end. */
const aheadOf = (sheet: Sheet) => {
  const result = recommend(world, sheet);
  if (!result.ok) throw new Error(result.problem.field);
  const { families, lead } = result.value;
  if (families.qwen === 'out' && families.llama === 'out') return 'neither';
  if (families.qwen === 'out') return 'llama';
  if (families.llama === 'out') return 'qwen';
  return lead > 0 ? 'qwen' : lead < 0 ? 'llama' : 'level';
};

const apply = (
  sheet: Sheet,
  changes: readonly { question: Change['question']; answer: Answer }[],
) => ({
  ...sheet,
  answers: {
    ...sheet.answers,
    ...Object.fromEntries(changes.map((one) => [one.question, one.answer])),
  },
});

const isAnswer = (answer: Change['answer']): answer is Answer & Change['answer'] =>
  answer.kind !== 'assumed';

describe('The fewest answers that put another family ahead', () => {
  it.each(Object.entries({ university, agency, hospital }))(
    'each set found does it, and each answer in it is needed: %s',
    (_, sheet) => {
      const result = fewestAnswers(world, sheet);
      const sets = result.kind === 'found' ? result.sets : [];
      for (const { changes, ahead } of sets) {
        const answers = changes.flatMap(({ question, answer }) =>
          isAnswer(answer) ? [{ question, answer }] : [],
        );
        fc.pre(answers.length === changes.length);
        expect(aheadOf(apply(sheet, answers))).toBe(ahead);
        expect(ahead).not.toBe(aheadOf(sheet));
        for (const left of answers) {
          expect(
            aheadOf(
              apply(
                sheet,
                answers.filter((one) => one !== left),
              ),
            ),
          ).not.toBe(ahead);
        }
      }
      expect(result.kind).not.toBe('tooOpen');
    },
  );

  it('agrees with trying every single answer by the whole recommendation', () => {
    fc.assert(
      fc.property(closedSheet, (sheet) => {
        const result = fewestAnswers(world, sheet);
        const now = aheadOf(sheet);
        const byHand = options(sheet)
          .filter((one) => {
            const then = aheadOf(apply(sheet, [one]));
            return then !== now && then !== 'level';
          })
          .map(({ question }) => question);
        const singles =
          result.kind === 'found'
            ? result.sets.flatMap(({ changes }) =>
                changes.length === 1 ? changes.map(({ question }) => question) : [],
              )
            : [];
        for (const question of byHand) expect(singles).toContain(question);
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it('claims a pair only where no single answer does it, by hand', () => {
    const larger = fc
      .sample(closedSheet, { numRuns: 400, seed: 8 })
      .filter((sheet) => {
        const result = fewestAnswers(world, sheet);
        return result.kind === 'found' && (result.sets[0]?.changes.length ?? 0) > 1;
      })
      .slice(0, 4);
    expect(larger.length).toBeGreaterThan(0);
    for (const sheet of larger) {
      const now = aheadOf(sheet);
      for (const one of options(sheet)) {
        expect([now, 'level']).toContain(aheadOf(apply(sheet, [one])));
      }
    }
  });

  it('says so where too much is open to try, and refuses what the catalogue does not hold', () => {
    expect(fewestAnswers(world, emptySheet)).toEqual({ kind: 'tooOpen' });
    const odd = {
      ...university,
      answers: { orgType: { kind: 'choice', option: 'guild' } },
    } as const;
    expect(fewestAnswers(world, odd)).toEqual({ kind: 'none', tried: 0 });
  });

  it('counts answering an open question as a change', () => {
    const result = fewestAnswers(world, without(agency, 'vendorPolicy'));
    expect(result.kind).toBe('found');
    const questions =
      result.kind === 'found'
        ? result.sets.flatMap(({ changes }) => changes.map(({ question }) => question))
        : [];
    expect(questions).toContain('vendorPolicy');
  });
});
