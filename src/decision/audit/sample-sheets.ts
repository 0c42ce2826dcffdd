import type { Accelerator, Catalogue, Question, QuestionId } from '../../catalogue/model';
import { standIns } from '../questions/completions';
import {
  emptySheet,
  type Answer,
  type Hardware,
  type Sheet,
  type WorkloadTies,
} from '../sheet/sheet';

/**
 * Draws whole numbers below a limit, always the same ones: a linear congruential sequence, whose high
 * bits are taken. Constants: Numerical Recipes, section 7.1.
 */
const drawer = () => {
  let state = 20_261_127;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    below: (limit: number): number => Math.floor(next() * limit),
    holds: (chance: number): boolean => next() < chance,
  };
};

type Draw = ReturnType<typeof drawer>;

const pick = <T>({ below }: Draw, list: readonly T[]): T | undefined => list[below(list.length)];

/** Machines of three sizes and main memory alone, by the accelerators there are. */
const machines = (accelerators: readonly Accelerator[]): readonly Hardware[] => {
  const sorted = [...accelerators].sort((a, b) => a.memoryGB - b.memoryGB);
  const of = (share: number, count: number): readonly Hardware[] => {
    const found = sorted[Math.floor(share * (sorted.length - 1))];
    return found === undefined
      ? []
      : [{ mode: 'accelerators', items: [{ accelerator: found.id, count }] }];
  };
  return [{ mode: 'cpu', memoryGiB: 16 }, ...of(0.3, 1), ...of(0.6, 2), ...of(0.9, 8)];
};

const answerTo = (
  draw: Draw,
  question: Question,
  { languages, accelerators }: Catalogue,
): Answer | null => {
  switch (question.kind) {
    case 'shares': {
      const [first, second] = [pick(draw, question.options), pick(draw, question.options)];
      if (first === undefined || second === undefined) return null;
      return first === second
        ? { kind: 'shares', shares: { [first.id]: 100 } }
        : { kind: 'shares', shares: { [first.id]: 50, [second.id]: 50 } };
    }
    case 'languages': {
      const other = draw.holds(0.5) ? pick(draw, languages) : undefined;
      if (other !== undefined) {
        return { kind: 'languages', primary: ['en', other.tag], secondary: [] };
      }
      const profile = pick(draw, question.profiles);
      return profile === undefined
        ? null
        : { kind: 'languages', primary: profile.primary, secondary: profile.secondary };
    }
    case 'hardware': {
      const hardware = pick(draw, machines(accelerators));
      return hardware === undefined ? null : { kind: 'hardware', hardware };
    }
    default: {
      const answer = pick(draw, standIns(question));
      return answer === undefined || answer.kind === 'assumed' ? null : answer;
    }
  }
};

/** In half of the sheets with two kinds of work, rules on vendors hold for one of them alone. */
const tiesOf = (draw: Draw, answers: Sheet['answers']): Sheet['ties'] => {
  const { workloads, vendorPolicy } = answers;
  if (workloads?.kind !== 'shares' || vendorPolicy?.kind !== 'choices' || draw.holds(0.5)) {
    return {};
  }
  const kinds = Object.keys(workloads.shares);
  const kind = kinds.length < 2 ? undefined : pick(draw, kinds);
  const none: WorkloadTies = { vendorPolicy: [] };
  return kind === undefined ? {} : { [kind]: none };
};

/**
 * So many sheets with every question answered, always the same ones: each option of a question of choice
 * as likely as any other, one or two kinds of work, English with a language of the list or a profile,
 * and machines of four sizes.
 */
export const sampleSheets = (catalogue: Catalogue, count: number): readonly Sheet[] => {
  const draw = drawer();
  return Array.from({ length: count }, () => {
    const answers: Partial<Record<QuestionId, Answer>> = {};
    for (const question of catalogue.questionnaire.questions) {
      const answer = answerTo(draw, question, catalogue);
      if (answer !== null) answers[question.id] = answer;
    }
    const ties = tiesOf(draw, answers);
    return { ...emptySheet, answers, ...(ties === undefined ? {} : { ties }) };
  });
};
