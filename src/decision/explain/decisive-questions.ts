import type { Catalogue, FamilyId, QuestionId } from '../../catalogue/model';
import type { Mixture } from '../mixture/evaluate';
import { gateQuestions } from '../gates/gates';

/** How much an answer must change the chance that a family is out, to be named. */
const leastChange = 0.05;

/** Largest difference that the answer in one place makes to the chance that a family is out. */
const changeOf = ({ slots, evaluations }: Mixture, place: number, family: FamilyId): number => {
  const answers = slots[place]?.answers ?? [];
  const [all, out] = [answers.map(() => 0), answers.map(() => 0)];
  for (const one of evaluations) {
    const answer = one.completion[place] ?? 0;
    all[answer] = (all[answer] ?? 0) + 1;
    if (one.out[family]) out[answer] = (out[answer] ?? 0) + 1;
  }
  const chances = all.map((count, answer) => (count === 0 ? 0 : (out[answer] ?? 0) / count));
  return Math.max(0, ...chances) - Math.min(1, ...chances);
};

/**
 * The open questions whose answer can rule a family out, the likeliest first. Questions that do so
 * only together with others, and seldom, are not named.
 */
export const decisiveQuestions = (
  catalogue: Catalogue,
  mixture: Mixture,
): readonly QuestionId[] => {
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
