import type { Criterion, Question, QuestionOf } from '../../catalogue/model';
import { most } from './limits';
import type { Answer, Hardware, HardwareItem, Override, OwnCard, Sheet } from './sheet';

/** What a sheet may name: the questions with their options, criteria, languages, accelerators, kinds of others. */
export interface Known {
  readonly questions: readonly Question[];
  readonly criteria: readonly Pick<Criterion, 'id'>[];
  readonly languages: readonly { readonly tag: string }[];
  readonly accelerators: readonly { readonly id: string }[];
  readonly kinds: readonly { readonly id: string }[];
}

/** What is wrong with a sheet. */
export interface SheetProblem {
  /** Path of the field, as answers.workloads. */
  readonly field: string;
  readonly kind:
    | 'wrongKind'
    | 'unknownOption'
    | 'outOfRange'
    /** No whole number; of memory, not one in hundredths. */
    | 'notWhole'
    | 'sharesNotWhole'
    | 'empty';
}

const problem = (field: string, kind: SheetProblem['kind']): SheetProblem => ({ field, kind });

/** Why a number is no whole one from `least` to `largest`. */
const wholeProblem = (
  field: string,
  value: number,
  least: number,
  largest: number,
): SheetProblem | null => {
  if (!Number.isInteger(value)) return problem(field, 'notWhole');
  return value >= least && value <= largest ? null : problem(field, 'outOfRange');
};

/** A number in hundredths; null where it has more decimals than two. */
export const hundredths = (value: number): number | null => {
  const whole = Math.round(100 * value);
  return whole / 100 === value ? whole : null;
};

/** Why a size is none from 1 to `largest` in hundredths. */
const sizeProblem = (field: string, value: number, largest: number): SheetProblem | null => {
  // Written so that NaN is refused as well.
  if (!(value >= 1 && value <= largest)) return problem(field, 'outOfRange');
  return hundredths(value) === null ? problem(field, 'notWhole') : null;
};

const ownProblem = (
  field: string,
  { name, kind, memoryGB, bandwidthGBs }: OwnCard,
  { kinds }: Known,
): SheetProblem | null => {
  if (name === '') return problem(`${field}.name`, 'empty');
  if (Array.from(name).length > most.cardName) return problem(`${field}.name`, 'outOfRange');
  if (!kinds.some(({ id }) => id === kind)) return problem(`${field}.kind`, 'unknownOption');
  return (
    sizeProblem(`${field}.memoryGB`, memoryGB, most.cardGB) ??
    (bandwidthGBs === null
      ? null
      : sizeProblem(`${field}.bandwidthGBs`, bandwidthGBs, most.cardGBs))
  );
};

const itemProblem = (
  field: string,
  item: HardwareItem,
  maxCount: number,
  known: Known,
): SheetProblem | null => {
  if ('own' in item) {
    const place = `${field}.own`;
    return (
      ownProblem(place, item.own, known) ?? wholeProblem(`${place}.count`, item.count, 1, maxCount)
    );
  }
  const place = `${field}.${item.accelerator}`;
  return known.accelerators.some(({ id }) => id === item.accelerator)
    ? wholeProblem(place, item.count, 1, maxCount)
    : problem(place, 'unknownOption');
};

const hardwareProblem = (
  field: string,
  hardware: Hardware,
  { maxKinds, maxCount }: QuestionOf<'hardware'>,
  known: Known,
): SheetProblem | null => {
  if (hardware.mode === 'undecided') return null;
  const { memoryGiB } = hardware;
  const memory =
    memoryGiB === undefined ? null : sizeProblem(`${field}.memoryGiB`, memoryGiB, most.memoryGiB);
  if (hardware.mode === 'cpu' || memory !== null) return memory;
  if (hardware.items.length === 0) return problem(field, 'empty');
  if (hardware.items.length > maxKinds) return problem(field, 'outOfRange');
  for (const item of hardware.items) {
    const found = itemProblem(field, item, maxCount, known);
    if (found !== null) return found;
  }
  return null;
};

/**
 * What is wrong with an answer to a question, or null. An answer must be of its question's kind, name
 * only what is known, and hold whole numbers within the question's range.
 */
export const answerProblem = (
  question: Question,
  answer: Answer,
  known: Known,
): SheetProblem | null => {
  const field = `answers.${question.id}`;
  if (answer.kind === 'unsure') return null;
  if (answer.kind === 'choice' && question.kind === 'choice') {
    const found = question.options.some(({ id }) => id === answer.option);
    return found ? null : problem(field, 'unknownOption');
  }
  if (answer.kind === 'choices' && question.kind === 'choices') {
    if (answer.options.length === 0) return problem(field, 'empty');
    const found = answer.options.every((option) =>
      question.options.some(({ id }) => id === option),
    );
    return found ? null : problem(field, 'unknownOption');
  }
  if (answer.kind === 'shares' && question.kind === 'shares') {
    const shares = Object.entries(answer.shares);
    if (!shares.every(([id]) => question.options.some((option) => option.id === id))) {
      return problem(field, 'unknownOption');
    }
    const whole = shares.every(([, share]) => Number.isInteger(share) && share >= 0);
    const total = shares.reduce((sum, [, share]) => sum + share, 0);
    return whole && total === 100 ? null : problem(field, 'sharesNotWhole');
  }
  if (answer.kind === 'number' && question.kind === 'number') {
    return wholeProblem(field, answer.value, question.min, question.max);
  }
  if (answer.kind === 'languages' && question.kind === 'languages') {
    const tags = [...answer.primary, ...answer.secondary];
    if (tags.length === 0) return problem(field, 'empty');
    const found = tags.every((tag) => known.languages.some((language) => language.tag === tag));
    return found ? null : problem(field, 'unknownOption');
  }
  if (answer.kind === 'hardware' && question.kind === 'hardware') {
    return hardwareProblem(field, answer.hardware, question, known);
  }
  return problem(field, 'wrongKind');
};

/** What is wrong with the points that a user set for a criterion, or null. */
export const pointsProblem = (criterion: string, points: number): SheetProblem | null =>
  wholeProblem(`points.${criterion}`, points, 0, most.points);

/** What is wrong with a user's own scores for a criterion, or null. */
export const overrideProblem = (
  criterion: string,
  { qwen, llama, spread }: Override,
): SheetProblem | null => {
  // Written so that NaN is refused as well.
  const fine = [qwen, llama].every((score) => score >= 0 && score <= most.score);
  return fine && spread >= 0 && spread <= most.spread
    ? null
    : problem(`overrides.${criterion}`, 'outOfRange');
};

/** Whether a sheet may say that it was answered from such a version of the questionnaire. */
export const isLaterVersion = (asked: number): boolean =>
  Number.isInteger(asked) && asked > 1 && asked <= most.asked;

/** Whether every criterion was set to no points at all: then no criterion counts. */
export const countsNothing = ({ points }: Sheet, { criteria }: Known): boolean =>
  criteria.every(({ id }) => points[id] === 0);

/** The first thing about a sheet that may not stand on it, or null. */
export const sheetProblem = (sheet: Sheet, known: Known): SheetProblem | null => {
  for (const question of known.questions) {
    const answer = sheet.answers[question.id];
    const found = answer === undefined ? null : answerProblem(question, answer, known);
    if (found !== null) return found;
  }
  for (const { id } of known.criteria) {
    const points = sheet.points[id];
    const override = sheet.overrides[id];
    const found =
      (points === undefined ? null : pointsProblem(id, points)) ??
      (override === undefined ? null : overrideProblem(id, override));
    if (found !== null) return found;
  }
  return countsNothing(sheet, known) ? problem('points', 'empty') : null;
};
