import type {
  CriterionId,
  FamilyId,
  Questionnaire,
  QuestionId,
  Score,
} from '../../catalogue/model';
import type { Evaluation, Mixture } from './evaluate';
import { shareOf } from './gate-classes';
import { leadMeans, meanLead } from '../../core/exact';
import type { Steps } from '../../core/steps';
import type { RatingGrounds } from '../ratings/rating';
import type { Sheet } from '../sheet/sheet';
import { givenBy, type Given } from './weigh';

/** One criterion in the recommendation. Scores 0–100; contribution in score points of the lead. */
export interface CriterionResult {
  readonly criterion: CriterionId;
  /** Mean over the completions of open questions; whole numbers when nothing is open. */
  readonly points: number;
  readonly weight: number;
  readonly qwen: Score;
  readonly llama: Score;
  /** Qwen − Llama, and the standard deviation of that difference. */
  readonly difference: number;
  readonly spread: number;
  /** Weight × difference, averaged over completions; positive towards Qwen. Adds up to the lead. */
  readonly contribution: number;
  readonly grounds: RatingGrounds;
  readonly overridden: boolean;
}

/** What one answer moved: adds up, with the base, to the lead. Positive towards Qwen. */
export interface AnswerResult {
  readonly question: QuestionId | 'base' | 'moved';
  readonly contribution: number;
  readonly open: boolean;
}

/** Mean over the completions that scores decide, which have equal chances. */
export const meanOver = (
  { scored }: Pick<Mixture, 'scored'>,
  value: (one: Evaluation) => number,
): number => {
  let total = 0;
  for (const one of scored) total += value(one);
  return total / scored.length;
};

/** The two sides of the lead, as a race gives them of one completion, on the mean over those that scores decide. */
export const sidesOver = ({
  scored,
}: Pick<Mixture, 'scored'>): Readonly<Record<'p' | 'pLoss' | 'up' | 'down', number>> => {
  let [p, pLoss, up, down] = [0, 0, 0, 0];
  for (const { race } of scored) {
    p += race.p;
    pLoss += race.pLoss;
    up += race.up;
    down += race.down;
  }
  const count = scored.length;
  return { p: p / count, pLoss: pLoss / count, up: up / count, down: down / count };
};

/**
 * Chance that Qwen, Llama and neither is the better, gates included (method §5): exact as far as gates
 * decide, and where both families stand the mean over the completions that scores decide.
 */
export const chancesOf = (
  mixture: Pick<Mixture, 'scored' | 'classes'>,
  sides = sidesOver(mixture),
): Readonly<Record<FamilyId | 'neither', number>> => {
  const share = (qwen: boolean, llama: boolean): number =>
    shareOf(mixture.classes, ({ gated: { out } }) => out.qwen === qwen && out.llama === llama);
  const both = share(false, false);
  return {
    qwen: share(false, true) + both * sides.p,
    llama: share(true, false) + both * sides.pLoss,
    neither: share(true, true),
  };
};

/** The lead of a mixture in score points towards Qwen: exactly 0 where it is level. */
export const leadOf = ({ scored }: Pick<Mixture, 'scored'>): number => meanLead(scored);

/** Completions between two pauses. */
const batch = 256;

/** The distinct texts of some lists, in the order in which they come. */
const groundsOf = (all: readonly RatingGrounds[]): RatingGrounds => {
  const distinct = (pick: (one: RatingGrounds) => readonly string[]) => [
    ...new Set(all.flatMap(pick)),
  ];
  return {
    evidence: distinct(({ evidence }) => evidence),
    adjustments: distinct(({ adjustments }) => adjustments),
    uncovered: distinct(({ uncovered }) => uncovered),
    neither: {
      understanding: distinct(({ neither }) => neither.understanding),
      writing: distinct(({ neither }) => neither.writing),
    },
  };
};

/** The criteria with points, weights, scores and contributions; contributions add up to the lead. */
export function* criterionResultsSteps(
  { criteria, scored }: Mixture,
  sheet: Sheet,
): Steps<CriterionResult[]> {
  /** What is summed of each criterion over all completions. */
  const sums = criteria.map(() => new Float64Array(9));
  const grounds = criteria.map(() => new Set<RatingGrounds>());
  for (const [place, { points, rated, total }] of scored.entries()) {
    if (place % batch === 0) yield;
    for (let i = 0; i < rated.length; i += 1) {
      const one = rated[i];
      if (one === undefined) continue;
      const given = points[i] ?? 0;
      const { difference, spread, rating } = one;
      const { qwen, llama } = rating;
      const parts = [
        given,
        given / total,
        (given * difference) / total,
        difference,
        spread ** 2,
        qwen.mean,
        qwen.spread ** 2,
        llama.mean,
        llama.spread ** 2,
      ];
      const own = sums[i] ?? [];
      for (let k = 0; k < parts.length; k += 1) own[k] = (own[k] ?? 0) + (parts[k] ?? 0);
      grounds[i]?.add(rating.grounds);
    }
  }
  return criteria.map((criterion, i) => {
    const override = sheet.overrides[criterion];
    const mean = (k: number) => (sums[i]?.[k] ?? 0) / scored.length;
    return {
      criterion,
      points: mean(0),
      weight: mean(1),
      qwen: { mean: mean(5), spread: Math.sqrt(mean(6)) },
      llama: { mean: mean(7), spread: Math.sqrt(mean(8)) },
      difference: mean(3),
      spread: override?.spread ?? Math.sqrt(mean(4)),
      contribution: mean(2),
      grounds: groundsOf([...(grounds[i] ?? [])]),
      overridden: override !== undefined,
    };
  });
}

/**
 * What each answer moved: points are additive, so the answers' parts, the base and moved points add
 * up to the lead exactly; these are also their Shapley values (method §7).
 */
export function* answerResultsSteps(
  { criteria, slots, scored }: Mixture,
  questionnaire: Questionnaire,
): Steps<AnswerResult[]> {
  const given = slots.map(givenBy(questionnaire));
  const bases = criteria.map((_, at): Given => ({ at, points: questionnaire.base }));
  const [ofBase, ofMoved] = [slots.length, slots.length + 1];
  const means = leadMeans(slots.length + 2);
  const addPart = (part: number, { rated, total }: Evaluation, some: readonly Given[]): void => {
    let numerator = 0;
    let whole = 0;
    for (const { at, points } of some) {
      const one = rated[at];
      if (one === undefined) continue;
      numerator += points * one.difference;
      whole += points * one.tenths;
    }
    if (whole !== 0) means.add(part, numerator / total, whole);
  };
  // Completion by completion, since all of one lies together in memory.
  for (const [count, one] of scored.entries()) {
    if (count % batch === 0) yield;
    means.next(one.total);
    addPart(ofBase, one, bases);
    if (one.moved !== null) {
      addPart(
        ofMoved,
        one,
        one.moved.map((points, at) => ({ at, points })),
      );
    }
    for (let place = 0; place < slots.length; place += 1) {
      addPart(place, one, given[place]?.[one.completion[place] ?? 0] ?? []);
    }
  }
  const result = (
    question: AnswerResult['question'],
    part: number,
    open: boolean,
  ): AnswerResult => ({ question, open, contribution: means.mean(part) });
  return [
    result('base', ofBase, false),
    result('moved', ofMoved, false),
    ...slots.map(({ question, open }, place) => result(question.id, place, open)),
  ];
}
