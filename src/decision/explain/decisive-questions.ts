import type { Catalogue, FamilyId, QuestionId } from '../../catalogue/model';
import type { Mixture } from '../mixture/evaluate';
import { families } from '../../core/families';
import { gateQuestions } from '../gates/gates';

/** How much an answer must change the chance that a family is out, to be named. */
const leastChange = 0.05;

/** For some places, the largest difference that the answer there makes to the chance that a family is out, exactly. */
const changesOf = ({ classes }: Mixture, places: readonly number[]): readonly number[] => {
  const sums: { all: number; readonly out: Record<FamilyId, number> }[][] = places.map(() => []);
  for (const { groups, count, gated } of classes) {
    for (let i = 0; i < places.length; i += 1) {
      const group = groups[places[i] ?? 0] ?? 0;
      const own = sums[i] ?? [];
      const sum = (own[group] ??= { all: 0, out: { qwen: 0, llama: 0 } });
      sum.all += count;
      if (gated.out.qwen) sum.out.qwen += count;
      if (gated.out.llama) sum.out.llama += count;
    }
  }
  return sums.map((groups) =>
    Math.max(
      ...families.map((family) => {
        const chances = groups.map(({ all, out }) => out[family] / all);
        return Math.max(0, ...chances) - Math.min(1, ...chances);
      }),
    ),
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
  const asked = mixture.slots.flatMap(({ question, open }, place) =>
    open && read.includes(question.id) ? [{ id: question.id, place }] : [],
  );
  const changes = changesOf(
    mixture,
    asked.map(({ place }) => place),
  );
  return asked
    .map(({ id }, i) => ({ id, change: changes[i] ?? 0 }))
    .filter(({ change }) => change > leastChange)
    .sort((a, b) => b.change - a.change)
    .map(({ id }) => id);
};
