import type { CriterionId, FamilyId, QuestionId, Score } from '../../catalogue/model';
import type { Evaluation, Mixture } from './evaluate';
import { shareOf } from './gate-classes';
import { leadMean, meanLead, type LeadMean } from '../../core/exact';
import type { Steps } from '../../core/steps';
import type { RatingGrounds } from '../ratings/rating';
import type { Sheet } from '../sheet/sheet';

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

/**
 * Chance that Qwen, Llama and neither is the better, gates included (method §5): exact as far as gates
 * decide, and where both families stand the mean over the completions that scores decide.
 */
export const chancesOf = (
  mixture: Pick<Mixture, 'scored' | 'classes'>,
): Readonly<Record<FamilyId | 'neither', number>> => {
  const share = (qwen: boolean, llama: boolean): number =>
    shareOf(mixture.classes, ({ gated: { out } }) => out.qwen === qwen && out.llama === llama);
  const both = share(false, false);
  return {
    qwen: share(false, true) + both * meanOver(mixture, ({ race }) => race.p),
    llama: share(true, false) + both * meanOver(mixture, ({ race }) => race.pLoss),
    neither: share(true, true),
  };
};

/** The lead of a mixture in score points towards Qwen: exactly 0 where it is level. */
export const leadOf = ({ scored }: Pick<Mixture, 'scored'>): number => meanLead(scored);

const grounds = (mixture: Mixture, i: number): CriterionResult['grounds'] => {
  const all = [...new Set(mixture.scored.map(({ ratings }) => ratings[i]?.grounds))].filter(
    (one) => one !== undefined,
  );
  const distinct = (pick: (one: CriterionResult['grounds']) => readonly string[]) => [
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

/** All means of one criterion in one go through the completions, since there may be thousands. */
const meansOf = ({ scored }: Mixture, i: number) => {
  const sum = { points: 0, weight: 0, difference: 0, spread: 0, contribution: 0 };
  const qwen = { mean: 0, square: 0 };
  const llama = { mean: 0, square: 0 };
  for (const { points, total, ratings, differences, spreads } of scored) {
    const own = points[i] ?? 0;
    const difference = differences[i] ?? 0;
    sum.points += own;
    sum.weight += own / total;
    sum.difference += difference;
    sum.spread += (spreads[i] ?? 0) ** 2;
    sum.contribution += (own * difference) / total;
    const rating = ratings[i];
    qwen.mean += rating?.qwen.mean ?? 0;
    qwen.square += (rating?.qwen.spread ?? 0) ** 2;
    llama.mean += rating?.llama.mean ?? 0;
    llama.square += (rating?.llama.spread ?? 0) ** 2;
  }
  const count = scored.length;
  const score = ({ mean, square }: typeof qwen): Score => ({
    mean: mean / count,
    spread: Math.sqrt(square / count),
  });
  return {
    points: sum.points / count,
    weight: sum.weight / count,
    qwen: score(qwen),
    llama: score(llama),
    difference: sum.difference / count,
    spread: Math.sqrt(sum.spread / count),
    contribution: sum.contribution / count,
  };
};

const criterionResult = (
  mixture: Mixture,
  sheet: Sheet,
  criterion: CriterionId,
  i: number,
): CriterionResult => {
  const own = sheet.overrides[criterion];
  const means = meansOf(mixture, i);
  return {
    criterion,
    ...means,
    spread: own?.spread ?? means.spread,
    grounds: grounds(mixture, i),
    overridden: own !== undefined,
  };
};

/** The criteria with points, weights, scores and contributions; contributions add up to the lead. */
export function* criterionResultsSteps(mixture: Mixture, sheet: Sheet): Steps<CriterionResult[]> {
  const results: CriterionResult[] = [];
  for (const [i, criterion] of mixture.criteria.entries()) {
    yield;
    results.push(criterionResult(mixture, sheet, criterion, i));
  }
  return results;
}

/** Adds to a mean what points on the criteria add to the lead of one completion. */
const addPart = (
  mean: LeadMean,
  { differences, tenths, total }: Evaluation,
  points: readonly number[],
): void => {
  let numerator = 0;
  let whole = 0;
  for (let i = 0; i < differences.length; i += 1) {
    numerator += (points[i] ?? 0) * (differences[i] ?? 0);
    whole += (points[i] ?? 0) * (tenths[i] ?? 0);
  }
  mean.add(whole === 0 ? 0 : numerator / total, whole, total);
};

/**
 * What each answer moved: points are additive, so the answers' parts, the base and moved points add
 * up to the lead exactly; these are also their Shapley values (method §7).
 */
export function* answerResultsSteps(mixture: Mixture, base: number): Steps<AnswerResult[]> {
  const bases = mixture.criteria.map(() => base);
  const moving = (pointsOf: (one: Evaluation) => readonly number[]): number => {
    const mean = leadMean();
    for (const one of mixture.scored) addPart(mean, one, pointsOf(one));
    return mean.mean();
  };
  const results: AnswerResult[] = [
    { question: 'base', open: false, contribution: moving(() => bases) },
    {
      question: 'moved',
      open: false,
      contribution: moving(({ moved }) => moved),
    },
  ];
  for (const [place, { question, open }] of mixture.slots.entries()) {
    yield;
    const contribution = moving(({ given }) => given[place] ?? []);
    results.push({ question: question.id, open, contribution });
  }
  return results;
}
