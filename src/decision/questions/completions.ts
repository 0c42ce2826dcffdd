import type { Question, QuestionId, Questionnaire, SizeClass } from '../../catalogue/model';
import { memoByObject } from '../../core/memo';
import type { Answer, Sheet } from '../sheet/sheet';

/** An answer as it stands in one completion: given, or assumed for an open question. */
export type AssumedAnswer =
  | Exclude<Answer, { kind: 'unsure' }>
  /** Hardware that is not decided: only the size class is assumed, and no memory gate acts. */
  | { readonly kind: 'assumed'; readonly sizeClass: SizeClass };

/** A definite answer to each question. */
export type Answered = ReadonlyMap<QuestionId, AssumedAnswer>;

/** A question with the answers it may have: one when given, several with equal chances when open. */
export interface Slot {
  readonly question: Question;
  readonly open: boolean;
  readonly answers: readonly AssumedAnswer[];
}

/** Equal-chance stand-ins for an open answer (method §5). */
export const standIns = memoByObject((question: Question): readonly AssumedAnswer[] => {
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ id }) => ({ kind: 'choice', option: id }));
    case 'choices':
      return question.options.map(({ id }) => ({ kind: 'choices', options: [id] }));
    case 'shares':
      return question.options.map(({ id }) => ({ kind: 'shares', shares: { [id]: 100 } }));
    case 'number':
      return question.bands.map(({ typical }) => ({ kind: 'number', value: typical }));
    case 'languages':
      return question.profiles.map(({ primary, secondary }) => ({
        kind: 'languages',
        primary,
        secondary,
      }));
    case 'hardware':
      return question.sizeClasses.map(({ id }) => ({ kind: 'assumed', sizeClass: id }));
  }
});

/** Prices are taken at their defaults when open, so these two never enter the mixture. */
const prices: readonly QuestionId[] = ['twoFamilies', 'pilot'];

/** Each question of the questionnaire with its possible answers. */
export const slotsOf = (questionnaire: Questionnaire, sheet: Sheet): readonly Slot[] =>
  questionnaire.questions
    .filter(({ id }) => !prices.includes(id))
    .map((question) => {
      const answer = sheet.answers[question.id];
      const undecided = answer?.kind === 'hardware' && answer.hardware.mode === 'undecided';
      return answer === undefined || answer.kind === 'unsure' || undecided
        ? { question, open: true, answers: standIns(question) }
        : { question, open: false, answers: [answer] };
    });

/** The engines that were named; none where the question is open, since any may then be used. */
export const namedEngines = (slots: readonly Slot[]): readonly string[] => {
  const slot = slots.find(({ question, open }) => question.id === 'engines' && !open);
  const answer = slot?.answers[0];
  return answer?.kind === 'choices' ? answer.options : [];
};

/** Which answer each slot has in one completion. */
export type Completion = readonly number[];

/** Largest number of completions that are listed one by one. */
export const mostExact = 4096;
/** Nodes of the lattice that stands for more (method §5). */
export const latticeNodes = 2048;

/** Whether the completions are all there are or a lattice over them; all of equal chance. */
export interface Completions {
  readonly exact: boolean;
  readonly all: readonly Completion[];
}

const every = (sizes: readonly number[]): Completion[] =>
  sizes.reduce<Completion[]>(
    (all, size) =>
      all.flatMap((one) => Array.from({ length: size }, (_, index) => [...one, index])),
    [[]],
  );

/**
 * Shifted rank-one lattice: in dimension j the fraction of n·φ^(−j) for the root φ of
 * x^(d+1) = x + 1 (the R-sequence, a Kronecker lattice of low discrepancy). Deterministic.
 */
const lattice = (sizes: readonly number[], nodes: number): Completion[] => {
  const open = sizes.filter((size) => size > 1).length;
  let root = 2;
  for (let i = 0; i < 40; i += 1) root = (1 + root) ** (1 / (open + 1));
  return Array.from({ length: nodes }, (_, node) => {
    let dimension = 0;
    return sizes.map((size) => {
      if (size === 1) return 0;
      dimension += 1;
      const place = (0.5 + (node + 1) * root ** -dimension) % 1;
      return Math.min(size - 1, Math.floor(place * size));
    });
  });
};

/**
 * All completions of the open questions when there are at most 4,096, else a lattice of 2,048 over
 * them. Which of the two depends on the answers that are open and on nothing else.
 */
export const completionsOf = (slots: readonly Slot[]): Completions => {
  const sizes = slots.map(({ answers }) => answers.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  return count <= mostExact
    ? { exact: true, all: every(sizes) }
    : { exact: false, all: lattice(sizes, latticeNodes) };
};
