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

/** Completions between two pauses. */
const batch = 64;

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

/** What is summed of one criterion over all completions: means, and squares of spreads. */
const emptySums = () => ({
  points: 0,
  weight: 0,
  qwen: 0,
  qwenSquare: 0,
  llama: 0,
  llamaSquare: 0,
  difference: 0,
  square: 0,
  contribution: 0,
  grounds: new Set<RatingGrounds>(),
});

const addTo = (sums: ReturnType<typeof emptySums>, one: Evaluation, i: number): void => {
  const rating = one.ratings[i];
  if (rating === undefined) return;
  const points = one.points[i] ?? 0;
  const difference = one.differences[i] ?? 0;
  const { qwen, llama, grounds } = rating;
  sums.points += points;
  sums.weight += points / one.total;
  sums.difference += difference;
  sums.square += (one.spreads[i] ?? 0) ** 2;
  sums.contribution += (points * difference) / one.total;
  sums.qwen += qwen.mean;
  sums.qwenSquare += qwen.spread ** 2;
  sums.llama += llama.mean;
  sums.llamaSquare += llama.spread ** 2;
  sums.grounds.add(grounds);
};

/** The criteria with points, weights, scores and contributions; contributions add up to the lead. */
export function* criterionResultsSteps(
  { criteria, scored }: Mixture,
  sheet: Sheet,
): Steps<CriterionResult[]> {
  const all = criteria.map((criterion) => ({ criterion, sums: emptySums() }));
  for (const [place, one] of scored.entries()) {
    if (place % batch === 0) yield;
    for (let i = 0; i < all.length; i += 1) {
      const own = all[i];
      if (own !== undefined) addTo(own.sums, one, i);
    }
  }
  const count = scored.length;
  return all.map(({ criterion, sums }) => {
    const override = sheet.overrides[criterion];
    return {
      criterion,
      points: sums.points / count,
      weight: sums.weight / count,
      qwen: { mean: sums.qwen / count, spread: Math.sqrt(sums.qwenSquare / count) },
      llama: { mean: sums.llama / count, spread: Math.sqrt(sums.llamaSquare / count) },
      difference: sums.difference / count,
      spread: override?.spread ?? Math.sqrt(sums.square / count),
      contribution: sums.contribution / count,
      grounds: groundsOf([...sums.grounds]),
      overridden: override !== undefined,
    };
  });
}

/** Adds to a mean what some points add to the lead of one completion. */
const addPart = (
  mean: LeadMean,
  { differences, tenths, total }: Evaluation,
  points: readonly number[],
): void => {
  let numerator = 0;
  let whole = 0;
  for (let i = 0; i < points.length; i += 1) {
    const given = points[i] ?? 0;
    // Most answers give points to few criteria.
    if (given === 0) continue;
    numerator += given * (differences[i] ?? 0);
    whole += given * (tenths[i] ?? 0);
  }
  mean.add(whole === 0 ? 0 : numerator / total, whole, total);
};

/**
 * What each answer moved: points are additive, so the answers' parts, the base and moved points add
 * up to the lead exactly; these are also their Shapley values (method §7).
 */
export function* answerResultsSteps(
  { criteria, slots, scored }: Mixture,
  base: number,
): Steps<AnswerResult[]> {
  const bases = criteria.map(() => base);
  const part = (question: AnswerResult['question'], open: boolean) => ({
    question,
    open,
    mean: leadMean(),
  });
  const ofBase = part('base', false);
  const ofMoved = part('moved', false);
  const ofSlots = slots.map(({ question, open }) => part(question.id, open));
  // Completion by completion, since all of one lies together in memory.
  for (const [count, one] of scored.entries()) {
    if (count % batch === 0) yield;
    addPart(ofBase.mean, one, bases);
    addPart(ofMoved.mean, one, one.moved);
    for (let place = 0; place < ofSlots.length; place += 1) {
      const own = ofSlots[place];
      const given = one.given[place];
      if (own !== undefined && given !== undefined) addPart(own.mean, one, given);
    }
  }
  return [ofBase, ofMoved, ...ofSlots].map(({ question, open, mean }) => ({
    question,
    open,
    contribution: mean.mean(),
  }));
}
