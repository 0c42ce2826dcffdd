import type { CriterionId, FamilyId, SizeClass } from '../../catalogue/model';
import { census, type Census } from './census';
import { chancesOf, leadOf, meanOver } from '../mixture/contributions';
import { evaluate, type Mixture } from '../mixture/evaluate';
import { shareOf } from '../mixture/gate-classes';
import { emptySheet } from '../sheet/sheet';
import type { DecisionWorld } from '../gates/world';

/** What the method says before anyone has answered, for the neutrality audit (method §9). */
export interface Disclosure {
  /** Lead before any answer, in score points towards Qwen, and the chances with it. */
  readonly lead: number;
  readonly chance: Readonly<Record<FamilyId | 'neither', number>>;
  /** Share of whole sheets that each family wins, gates and moving scores included: a lattice. */
  readonly sampled: Readonly<Record<FamilyId | 'neither', number>> & { readonly nodes: number };
  /** Exact counts, scores as they are before any answer and for each size of hardware. */
  readonly censuses: readonly { readonly scores: SizeClass | 'open'; readonly census: Census }[];
}

const differencesOf = (mixture: Pick<Mixture, 'criteria' | 'scored'>) =>
  new Map<CriterionId, number>(
    mixture.criteria.map((id, i) => [
      id,
      meanOver(mixture, (one) => one.rated[i]?.difference ?? 0),
    ]),
  );

/** Computes the disclosure; null where the catalogue gives no mixture. */
export const disclosureOf = (world: DecisionWorld): Disclosure | null => {
  const evaluated = evaluate(world, emptySheet);
  if (!evaluated.ok) return null;
  const mixture = evaluated.value;
  const { questionnaire } = world.catalogue;
  const place = mixture.slots.findIndex(({ question }) => question.id === 'hardware');
  const hardware = mixture.slots[place]?.answers ?? [];
  const barring = (qwen: boolean, llama: boolean): number =>
    shareOf(mixture.classes, ({ gated: { out } }) => out.qwen === qwen && out.llama === llama);
  const wins = (family: FamilyId, sign: 1 | -1): number =>
    barring(family === 'llama', family === 'qwen') +
    barring(false, false) * meanOver(mixture, ({ lead }) => (sign * lead > 0 ? 1 : 0));
  const counted = (scores: SizeClass | 'open', scored: Mixture['scored']) => {
    const found = census(questionnaire, differencesOf({ criteria: mixture.criteria, scored }));
    return found.ok ? [{ scores, census: found.value }] : [];
  };
  return {
    lead: leadOf(mixture),
    chance: chancesOf(mixture),
    sampled: {
      nodes: mixture.scored.length,
      qwen: wins('qwen', 1),
      llama: wins('llama', -1),
      neither: barring(true, true),
    },
    censuses: [
      ...counted('open', mixture.scored),
      ...hardware.flatMap((answer, index) => {
        const scored = mixture.scored.filter(({ completion }) => completion[place] === index);
        return answer.kind === 'assumed' && scored.length > 0
          ? counted(answer.sizeClass, scored)
          : [];
      }),
    ],
  };
};
