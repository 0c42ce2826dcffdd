import type { Catalogue, FamilyId, QuestionId } from '../../catalogue/model';
import type { Mixture } from '../mixture/evaluate';
import { families } from '../../core/families';
import { gateQuestions } from '../gates/gates';

/** How much an answer must change the chance that a family is out, to be named. */
const leastChange = 0.05;

/** Largest difference that the answer in one place makes to the chance that a family is out, exactly. */
const changeOf = ({ classes }: Mixture, place: number): number => {
  const groups = new Map<number, { all: number; readonly out: Record<FamilyId, number> }>();
  for (const { groups: own, count, gated } of classes) {
    const group = own[place] ?? 0;
    const sums = groups.get(group) ?? { all: 0, out: { qwen: 0, llama: 0 } };
    groups.set(group, sums);
    sums.all += count;
    if (gated.out.qwen) sums.out.qwen += count;
    if (gated.out.llama) sums.out.llama += count;
  }
  return Math.max(
    ...families.map((family) => {
      const chances = [...groups.values()].map(({ all, out }) => out[family] / all);
      return Math.max(0, ...chances) - Math.min(1, ...chances);
    }),
  );
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
      return [{ id: question.id, change: changeOf(mixture, place) }];
    })
    .filter(({ change }) => change > leastChange)
    .sort((a, b) => b.change - a.change)
    .map(({ id }) => id);
};
