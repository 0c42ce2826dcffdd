import type { Steps } from '../../core/steps';
import type { DecisionWorld } from '../gates/world';
import { slotsOf } from '../questions/completions';
import { recommendSteps } from '../recommend/recommend';
import type { Recommendation } from '../recommend/recommendation';
import { isSameVerdict } from '../recommend/verdict';
import type { Sheet } from '../sheet/sheet';
import { changedSheet, changesOf, effortOf, isChangeable, type Change } from './changes';

/** Another answer to one question, and what then comes out. */
export interface Flip {
  readonly change: Change;
  readonly recommendation: Recommendation;
}

/** The prices are no part of the mixture, and are tried with the other choices. */
const pricesOf = (world: DecisionWorld, sheet: Sheet): readonly Change[] =>
  world.catalogue.questionnaire.questions.flatMap((question): readonly Change[] => {
    const answer = sheet.answers[question.id];
    const isPrice = question.id === 'twoFamilies' || question.id === 'pilot';
    if (!isPrice || question.kind !== 'choice' || answer?.kind !== 'choice') return [];
    return question.options
      .filter(({ id }) => id !== answer.option)
      .map(({ id }) => ({ question: question.id, answer: { kind: 'choice', option: id } }));
  });

/**
 * The single answers that would give another verdict, the least effort first: every other answer is
 * tried to every answered question that those who answer can decide. An open question is
 * not a change of an answer, so it is left out; so is hardware, which has a price.
 */
export function* singleFlipsSteps(
  world: DecisionWorld,
  sheet: Sheet,
  now: Recommendation,
): Steps<readonly Flip[]> {
  const { questions } = world.catalogue.questionnaire;
  const slots = slotsOf(world.catalogue.questionnaire, sheet).filter(({ open }) => !open);
  const byEffort = questions.filter(isChangeable).toSorted((a, b) => effortOf(a) - effortOf(b));
  const changes = [...changesOf(slots), ...pricesOf(world, sheet)];
  const flips: Flip[] = [];
  for (const { id } of byEffort) {
    for (const change of changes.filter(({ question }) => question === id)) {
      const changed = changedSheet(sheet, [change]);
      if (changed === null) continue;
      const result = yield* recommendSteps(world, changed);
      if (result.ok && !isSameVerdict(result.value.verdict, now.verdict)) {
        flips.push({ change, recommendation: result.value });
      }
      yield;
    }
  }
  return flips;
}
