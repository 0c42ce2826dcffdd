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

/** The places of the slots by the names of their questions: what is summed in it knows no order of questions. */
export const canonical = (slots: readonly Slot[]): readonly number[] =>
  slots
    .map((_, place) => place)
    .sort((a, b) => ((slots[a]?.question.id ?? '') < (slots[b]?.question.id ?? '') ? -1 : 1));

/** How many completions slots have. */
export const countOf = (slots: readonly Slot[]): number =>
  slots.reduce((product, { answers }) => product * answers.length, 1);

/** Every completion of slots, whatever the order of their questions in the same order. */
export const everyCompletion = (slots: readonly Slot[]): readonly Completion[] =>
  canonical(slots).reduce<readonly Completion[]>(
    (all, place) => {
      const size = slots[place]?.answers.length ?? 1;
      return size === 1
        ? all
        : all.flatMap((one) => Array.from({ length: size }, (_, index) => one.with(place, index)));
    },
    [slots.map(() => 0)],
  );
