import type { CriterionId, FamilyId, QuestionId, Score } from '../../catalogue/model';
import type { Evaluation, Mixture } from './evaluate';
import { shareOf } from './gate-classes';
import { meanLead, type Fraction } from '../../core/exact';
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

const rootMeanSquare = (mixture: Mixture, value: (one: Evaluation) => number): number =>
  Math.sqrt(meanOver(mixture, (one) => value(one) ** 2));

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

const criterionResult = (
  mixture: Mixture,
  sheet: Sheet,
  criterion: CriterionId,
  i: number,
): CriterionResult => {
  const score = (family: 'qwen' | 'llama') => ({
    mean: meanOver(mixture, (one) => one.ratings[i]?.[family].mean ?? 0),
    spread: rootMeanSquare(mixture, (one) => one.ratings[i]?.[family].spread ?? 0),
  });
  const own = sheet.overrides[criterion];
  return {
    criterion,
    points: meanOver(mixture, (one) => one.points[i] ?? 0),
    weight: meanOver(mixture, (one) => (one.points[i] ?? 0) / one.total),
    qwen: score('qwen'),
    llama: score('llama'),
    difference: meanOver(mixture, (one) => one.differences[i] ?? 0),
    spread: own?.spread ?? rootMeanSquare(mixture, (one) => one.spreads[i] ?? 0),
    contribution: meanOver(
      mixture,
      (one) => ((one.points[i] ?? 0) * (one.differences[i] ?? 0)) / one.total,
    ),
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

/**
 * What points on the criteria add to the lead of one completion, when all points come to a total; as
 * a number and exactly.
 */
export const partOf = (
  { differences, tenths }: Pick<Evaluation, 'differences' | 'tenths'>,
  points: readonly number[],
  total: number,
): { readonly lead: number; readonly fraction: Fraction } => {
  let numerator = 0;
  let whole = 0;
  for (let i = 0; i < differences.length; i += 1) {
    numerator += (points[i] ?? 0) * (differences[i] ?? 0);
    whole += (points[i] ?? 0) * (tenths[i] ?? 0);
  }
  return { lead: whole === 0 ? 0 : numerator / total, fraction: { tenths: whole, total } };
};

/**
 * What each answer moved: points are additive, so the answers' parts, the base and moved points add
 * up to the lead exactly; these are also their Shapley values (method §7).
 */
export function* answerResultsSteps(mixture: Mixture, base: number): Steps<AnswerResult[]> {
  const bases = mixture.criteria.map(() => base);
  const moving = (pointsOf: (one: Evaluation) => readonly number[]): number =>
    meanLead(mixture.scored.map((one) => partOf(one, pointsOf(one), one.total)));
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
