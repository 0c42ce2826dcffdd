import type { Accelerator, Catalogue, Question } from '../catalogue/model';
import type { DecisionProblem } from './problem';
import type { Answer, Hardware, Sheet } from './sheet';

const largestPoints = 60;

const problem = (field: string, kind: DecisionProblem['kind']): DecisionProblem => ({
  field,
  kind,
});

const checkHardware = (
  field: string,
  hardware: Hardware,
  limits: { readonly maxKinds: number; readonly maxCount: number },
  accelerators: readonly Accelerator[],
): DecisionProblem | null => {
  if (hardware.mode === 'undecided') return null;
  if (hardware.mode === 'cpu') {
    const fine = Number.isFinite(hardware.memoryGiB) && hardware.memoryGiB >= 1;
    return fine && hardware.memoryGiB <= 65536 ? null : problem(`${field}.memoryGiB`, 'outOfRange');
  }
  if (hardware.items.length === 0) return problem(field, 'empty');
  if (hardware.items.length > limits.maxKinds) return problem(field, 'outOfRange');
  for (const { accelerator, count } of hardware.items) {
    if (!accelerators.some(({ id }) => id === accelerator)) {
      return problem(`${field}.${accelerator}`, 'unknownOption');
    }
    if (!Number.isInteger(count)) return problem(`${field}.${accelerator}`, 'notWhole');
    if (count < 1 || count > limits.maxCount) {
      return problem(`${field}.${accelerator}`, 'outOfRange');
    }
  }
  return null;
};

const checkAnswer = (
  question: Question,
  answer: Answer,
  catalogue: Catalogue,
): DecisionProblem | null => {
  const field = `answers.${question.id}`;
  if (answer.kind === 'unsure') return null;
  if (answer.kind === 'choice' && question.kind === 'choice') {
    const known = question.options.some(({ id }) => id === answer.option);
    return known ? null : problem(field, 'unknownOption');
  }
  if (answer.kind === 'choices' && question.kind === 'choices') {
    if (answer.options.length === 0) return problem(field, 'empty');
    const known = answer.options.every((option) =>
      question.options.some(({ id }) => id === option),
    );
    return known ? null : problem(field, 'unknownOption');
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
    if (!Number.isInteger(answer.value)) return problem(field, 'notWhole');
    const within = answer.value >= question.min && answer.value <= question.max;
    return within ? null : problem(field, 'outOfRange');
  }
  if (answer.kind === 'languages' && question.kind === 'languages') {
    const tags = [...answer.primary, ...answer.secondary];
    if (tags.length === 0) return problem(field, 'empty');
    const known = tags.every((tag) => catalogue.languages.some((language) => language.tag === tag));
    return known ? null : problem(field, 'unknownOption');
  }
  if (answer.kind === 'hardware' && question.kind === 'hardware') {
    return checkHardware(field, answer.hardware, question, catalogue.accelerators);
  }
  return problem(field, 'wrongKind');
};

/** The first thing about a sheet that the engine cannot take, or null. */
export const checkSheet = (catalogue: Catalogue, sheet: Sheet): DecisionProblem | null => {
  for (const question of catalogue.questionnaire.questions) {
    const answer = sheet.answers[question.id];
    const found = answer === undefined ? null : checkAnswer(question, answer, catalogue);
    if (found !== null) return found;
  }
  for (const { id } of catalogue.questionnaire.criteria) {
    const points = sheet.points[id];
    if (points !== undefined && !Number.isInteger(points))
      return problem(`points.${id}`, 'notWhole');
    if (points !== undefined && (points < 0 || points > largestPoints)) {
      return problem(`points.${id}`, 'outOfRange');
    }
    const override = sheet.overrides[id];
    if (override === undefined) continue;
    const scores = [override.qwen, override.llama];
    const fine = scores.every((score) => score >= 0 && score <= 100);
    if (!fine || !(override.spread >= 0 && override.spread <= 50)) {
      return problem(`overrides.${id}`, 'outOfRange');
    }
  }
  const allZero = catalogue.questionnaire.criteria.every(({ id }) => sheet.points[id] === 0);
  return allZero ? problem('points', 'empty') : null;
};
