import type { QuestionId } from '../catalogue/model';
import { recommend } from './recommend';
import type { Recommendation, Verdict } from './recommendation';
import type { Sheet } from './sheet';
import type { World } from './world';

/** Another answer to one question of choice, and the verdict it gives. */
export interface Flip {
  readonly question: QuestionId;
  readonly option: string;
  readonly recommendation: Recommendation;
}

const same = (a: Verdict, b: Verdict): boolean => {
  if (a.kind === 'adopt' && b.kind === 'adopt') return a.family === b.family;
  if (a.kind === 'pilot' && b.kind === 'pilot') return a.leader === b.leader;
  return a.kind === b.kind;
};

/**
 * The single answers that would give another verdict: every other option of every answered question
 * of choice is tried. An open question is not a change of an answer, so it is left out.
 */
export const singleFlips = (world: World, sheet: Sheet, now: Recommendation): readonly Flip[] =>
  world.catalogue.questionnaire.questions.flatMap((question) => {
    const answer = sheet.answers[question.id];
    if (question.kind !== 'choice' || answer?.kind !== 'choice') return [];
    return question.options.flatMap(({ id }): Flip[] => {
      if (id === answer.option) return [];
      const result = recommend(world, {
        ...sheet,
        answers: { ...sheet.answers, [question.id]: { kind: 'choice', option: id } },
      });
      return !result.ok || same(result.value.verdict, now.verdict)
        ? []
        : [{ question: question.id, option: id, recommendation: result.value }];
    });
  });
