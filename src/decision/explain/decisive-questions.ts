import type { Catalogue, FamilyId, QuestionId } from '../../catalogue/model';
import type { Mixture } from '../mixture/evaluate';
import { gateQuestions } from '../gates/gates';
import { shareOf } from '../mixture/gate-classes';

/** How much an answer must change the chance that a family is out, to be named. */
const leastChange = 0.05;

/** Largest difference that the answer in one place makes to the chance that a family is out, exactly. */
const changeOf = ({ classes }: Mixture, place: number, family: FamilyId): number => {
  const groups = new Set(classes.map((one) => one.groups[place] ?? 0));
  const chances = [...groups].map((group) =>
    shareOf(
      classes.filter((one) => one.groups[place] === group),
      ({ gated }) => gated.out[family],
    ),
  );
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
