import type { Catalogue, FamilyId, QuestionId } from '../catalogue/model';
import type { Mixture } from './evaluate';
import { gateQuestions } from './gates';

/** How much an answer must change the chance that a family is out, to be named. */
const leastChange = 0.05;

/** Largest difference that the answer in one place makes to the chance that a family is out. */
const changeOf = (mixture: Mixture, place: number, family: FamilyId): number => {
  const answers = mixture.slots[place]?.answers.length ?? 0;
  const chances = Array.from({ length: answers }, (_, answer) => {
    const own = mixture.evaluations.filter(({ pick }) => pick[place] === answer);
    return own.length === 0 ? 0 : own.filter(({ out }) => out[family]).length / own.length;
  });
  return Math.max(0, ...chances) - Math.min(1, ...chances);
};

/**
 * The open questions whose answer can rule a family out, the likeliest first. Questions that do so
 * only together with others, and seldom, are not named.
 */
export const settleFirst = (catalogue: Catalogue, mixture: Mixture): readonly QuestionId[] => {
  const read = gateQuestions(catalogue);
  return mixture.slots
    .flatMap(({ question, open }, place) => {
      if (!open || !read.includes(question.id)) return [];
      const change = Math.max(changeOf(mixture, place, 'qwen'), changeOf(mixture, place, 'llama'));
      return [{ id: question.id, change }];
    })
    .filter(({ change }) => change > leastChange)
    .sort((a, b) => b.change - a.change)
    .map(({ id }) => id);
};
