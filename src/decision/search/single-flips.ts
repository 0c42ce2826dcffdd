import type { QuestionId } from '../../catalogue/model';
import type { Steps } from '../../core/steps';
import { recommend } from '../recommend/recommend';
import type { Recommendation } from '../recommend/recommendation';
import { isSameVerdict } from '../recommend/verdict';
import type { Sheet } from '../sheet/sheet';
import type { DecisionWorld } from '../gates/world';

/** Another answer to one question of choice, and the verdict it gives. */
export interface Flip {
  readonly question: QuestionId;
  readonly option: string;
  readonly recommendation: Recommendation;
}

/**
 * The single answers that would give another verdict: every other option of every answered question
 * of choice is tried, one a step. An open question is not a change of an answer, so it is left out.
 */
export function* singleFlipsSteps(
  world: DecisionWorld,
  sheet: Sheet,
  now: Recommendation,
): Steps<readonly Flip[]> {
  const flips: Flip[] = [];
  for (const question of world.catalogue.questionnaire.questions) {
    const answer = sheet.answers[question.id];
    if (question.kind !== 'choice' || answer?.kind !== 'choice') continue;
    for (const { id } of question.options) {
      if (id === answer.option) continue;
      const result = recommend(world, {
        ...sheet,
        answers: { ...sheet.answers, [question.id]: { kind: 'choice', option: id } },
      });
      if (result.ok && !isSameVerdict(result.value.verdict, now.verdict)) {
        flips.push({ question: question.id, option: id, recommendation: result.value });
      }
      yield;
    }
  }
  return flips;
}
