import type {
  Ability,
  Card,
  Cards,
  Condition,
  QuestionId,
  Questionnaire,
  SizeClass,
} from '../../catalogue/model';
import { cardOf } from './cards';
import type { AssumedAnswer } from './completions';
import { accept, countProblem, refuse, sizeProblem } from '../kernel';
import type { DecisionProblem, Result } from '../sheet/problem';
import type { Hardware } from '../sheet/sheet';
import { usableMemory } from '../../core/method';

/** The answers of one completion, as rating rules and gates read them. */
export interface Context {
  readonly answers: ReadonlyMap<QuestionId, AssumedAnswer>;
  readonly sizeClass: SizeClass;
  /** What the user named; null where hardware is open. */
  readonly hardware: Hardware | null;
}

/** GiB a program can use of an accelerator: from a log where one shows it, else 98 % of the box. */
export const usableGiB = ({
  usableGiB: logged,
  memoryGB,
}: Pick<Card, 'usableGiB' | 'memoryGB'>): number => logged ?? memoryGB * usableMemory;

/**
 * GiB of the stated hardware together; 0 when nothing is decided, and for accelerators that are not
 * known.
 *
 * @returns `notFinite`, `tooLarge` or `negative` at `memoryGiB`; `notFinite`, `notInteger`, `negative`
 * or `tooLarge` at `items[i].count`.
 */
export const memoryOf = (hardware: Hardware, cards: Cards): Result<number, DecisionProblem> => {
  if (hardware.mode === 'undecided') return accept(0);
  if (hardware.mode === 'cpu') {
    const kind = sizeProblem(hardware.memoryGiB);
    return kind === null ? accept(hardware.memoryGiB) : refuse(kind, 'memoryGiB');
  }
  let total = 0;
  for (const [i, item] of hardware.items.entries()) {
    const found = cardOf(item, cards);
    total += found === null ? 0 : usableGiB(found) * item.count;
    const kind = countProblem(item.count) ?? sizeProblem(total);
    if (kind !== null) return refuse(kind, `items[${String(i)}].count`);
  }
  return accept(total);
};

/** Size class of the largest release that so much memory holds at four bits. */
const classOf = (questionnaire: Questionnaire, memoryGiB: number): SizeClass => {
  const question = questionnaire.questions.find(({ id }) => id === 'hardware');
  const classes = question?.kind === 'hardware' ? question.sizeClasses : [];
  return (
    classes.find(({ memoryUpToGiB }) => memoryUpToGiB === null || memoryGiB <= memoryUpToGiB)?.id ??
    'large'
  );
};

/** The context of a completion; hardware without a size that can be added up counts as not named. */
export const contextOf = (
  catalogue: Cards & { readonly questionnaire: Questionnaire },
  answers: ReadonlyMap<QuestionId, AssumedAnswer>,
): Context => {
  const hardware = answers.get('hardware');
  if (hardware?.kind === 'assumed') {
    return { answers, sizeClass: hardware.sizeClass, hardware: null };
  }
  const memory = hardware?.kind === 'hardware' ? memoryOf(hardware.hardware, catalogue) : null;
  if (hardware?.kind !== 'hardware' || memory?.ok !== true) {
    return { answers, sizeClass: 'large', hardware: null };
  }
  return {
    answers,
    sizeClass: classOf(catalogue.questionnaire, memory.value),
    hardware: hardware.hardware,
  };
};

/** The number answered to a question, or null. */
export const numberOf = (context: Context, question: QuestionId): number | null => {
  const answer = context.answers.get(question);
  return answer?.kind === 'number' ? answer.value : null;
};

/** Whether one of the options was chosen. */
export const isChosen = (
  context: Context,
  question: QuestionId,
  options: readonly string[],
): boolean => {
  const answer = context.answers.get(question);
  if (answer?.kind === 'choice') return options.includes(answer.option);
  if (answer?.kind === 'choices') return answer.options.some((option) => options.includes(option));
  if (answer?.kind === 'hardware') return options.includes(answer.hardware.mode);
  return false;
};

/** Languages with their weight: a primary one counts twice a secondary one; weights add up to 1. */
export const languageWeights = (context: Context): ReadonlyMap<string, number> => {
  const answer = context.answers.get('languages');
  if (answer?.kind !== 'languages') return new Map();
  // Sorted, so that the same languages give the same sums to the last bit in any order.
  const primary = new Set(answer.primary.toSorted());
  const secondary = new Set(answer.secondary.filter((tag) => !primary.has(tag)).toSorted());
  const total = 2 * primary.size + secondary.size;
  return new Map([
    ...[...primary].map((tag): [string, number] => [tag, 2 / total]),
    ...[...secondary].map((tag): [string, number] => [tag, 1 / total]),
  ]);
};

const share = (context: Context, workload: string): number => {
  const answer = context.answers.get('workloads');
  return answer?.kind === 'shares' ? (answer.shares[workload] ?? 0) : 0;
};

/**
 * What part of the work with languages is to understand them, and what part to write in them, by the
 * shares of the kinds of work; in equal parts where no kind of work needs either. Adds up to 1.
 */
export const abilityShares = (
  { questions }: Questionnaire,
  context: Context,
): Readonly<Record<Ability, number>> => {
  const question = questions.find(({ id }) => id === 'workloads');
  const options = question?.kind === 'shares' ? question.options : [];
  const sums = { understanding: 0, writing: 0 };
  for (const { id, abilities } of options) {
    for (const ability of abilities) sums[ability] += share(context, id) / abilities.length;
  }
  const total = sums.understanding + sums.writing;
  if (total === 0) return { understanding: 0.5, writing: 0.5 };
  return { understanding: sums.understanding / total, writing: sums.writing / total };
};

/** Whether a condition written in data holds in a context. */
export const holdsIn = (condition: Condition, context: Context): boolean => {
  if ('all' in condition) return condition.all.every((part) => holdsIn(part, context));
  if ('any' in condition) return condition.any.some((part) => holdsIn(part, context));
  if ('not' in condition) return !holdsIn(condition.not, context);
  if ('sizeClass' in condition) return condition.sizeClass.includes(context.sizeClass);
  if ('workload' in condition) return share(context, condition.workload) >= condition.atLeast;
  if ('languages' in condition) {
    const onlyEnglish = [...languageWeights(context).keys()].every((tag) => tag === 'en');
    return onlyEnglish === (condition.languages === 'englishOnly');
  }
  if ('in' in condition) return isChosen(context, condition.answer, condition.in);
  const value = numberOf(context, condition.answer);
  if (value === null) return false;
  return 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost;
};

/** The questions a condition reads. */
export const questionsIn = (condition: Condition): readonly QuestionId[] => {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  if ('sizeClass' in condition) return ['hardware'];
  if ('workload' in condition) return ['workloads'];
  if ('languages' in condition) return ['languages'];
  return [condition.answer];
};
