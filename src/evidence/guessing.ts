import type { WorldFile } from '../catalogue/schema/languages';

type Measured = Pick<WorldFile['sets'][number], 'most' | 'guess' | 'least'>;

/** Standard errors above guessing up to which a score is that of one who guesses. */
const errorsOfGuessing = 2;

/** Questions that a set is taken to have where neither their number nor an error is known. */
const fewQuestions = 500;

/**
 * Whether a score says nothing: of a model that guesses, within two standard errors, or below what a
 * text must reach to be of use. Never for sets of which neither is known.
 */
export const saysNothing = (
  { most, guess, least }: Measured,
  score: number,
  error: number | null,
  questions: number | null,
): boolean => {
  if (least !== null) return score < least;
  if (guess === null || most === null) return false;
  const chance = guess / most;
  const guesser = most * Math.sqrt((chance * (1 - chance)) / (questions ?? fewQuestions));
  return score - guess <= errorsOfGuessing * (error ?? guesser);
};

/** A score as points of 100 above guessing. */
export const abovePoints = ({ most, guess }: Measured, score: number): number =>
  most === null ? score : (100 * (score - (guess ?? 0))) / (most - (guess ?? 0));

/** The standard error of a score in those points: as printed, or from the number of questions. */
export const errorInPoints = (
  set: Measured,
  score: number,
  error: number | null,
  questions: number | null,
): number => {
  const most = set.most ?? 100;
  const share = Math.min(1, Math.max(0, score / most));
  const counted = questions === null ? 0 : most * Math.sqrt((share * (1 - share)) / questions);
  return (100 * (error ?? counted)) / (most - (set.guess ?? 0));
};

/** Wins in a hundred that a rating of so many points more brings, and their standard error. */
export const winsOf = (
  more: number,
  error: number,
): { readonly wins: number; readonly error: number } => {
  const chance = 1 / (1 + 10 ** (-more / 400));
  return { wins: 100 * chance, error: (100 * chance * (1 - chance) * Math.LN10 * error) / 400 };
};
