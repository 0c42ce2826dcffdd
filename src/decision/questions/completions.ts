import type { Question, QuestionId, Questionnaire, SizeClass } from '../../catalogue/model';
import { memoByKey, memoByObject } from '../../core/memo';
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

/** Whatever the version of today is: every option that goes has the last version that offers it. */
const now = Number.POSITIVE_INFINITY;

/** The version of the questionnaire that a sheet was answered from. */
export const askedOf = ({ asked = 1 }: Sheet): number => asked;

/** The versions of the questionnaire that offer an option. */
interface Offered {
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

const assumedFor = (question: Question, version: number): readonly AssumedAnswer[] => {
  const optionsOf = <T extends Offered>(options: readonly T[]): readonly T[] =>
    options.filter(({ since = 1, until = now }) => since <= version && version <= until);
  switch (question.kind) {
    case 'choice':
      return optionsOf(question.options).map(({ id }) => ({ kind: 'choice', option: id }));
    case 'choices':
      return optionsOf(question.options).map(({ id }) => ({ kind: 'choices', options: [id] }));
    case 'shares':
      return optionsOf(question.options).map(({ id }) => ({
        kind: 'shares',
        shares: { [id]: 100 },
      }));
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
};

const assumedIn = memoByObject((question: Question) => {
  const known = memoByKey<readonly AssumedAnswer[]>();
  return (version: number) => known(String(version), () => assumedFor(question, version));
});

/**
 * Equal-chance stand-ins for an open answer (method §5): the options that a version of the questionnaire
 * offers, today's where none is named. What is added later changes nothing on a sheet from before.
 */
export const standIns = (question: Question, version = now): readonly AssumedAnswer[] =>
  assumedIn(question)(version);

/**
 * Questions that never enter the mixture: prices are taken at their defaults when open, and speed is
 * asked for what to run alone.
 */
const apart: readonly QuestionId[] = ['twoFamilies', 'pilot', 'speed'];

/** The questions that were not asked when a sheet was answered, and are not answered on it. */
export const askedSince = (questionnaire: Questionnaire, sheet: Sheet): readonly Question[] =>
  questionnaire.questions.filter(
    ({ id, added }) =>
      added !== undefined && added.version > askedOf(sheet) && sheet.answers[id] === undefined,
  );

/**
 * Each question of the questionnaire with its possible answers. One that was not asked yet has its
 * neutral answer, and is not open.
 */
export const slotsOf = (questionnaire: Questionnaire, sheet: Sheet): readonly Slot[] => {
  const later = askedSince(questionnaire, sheet);
  return questionnaire.questions
    .filter(({ id }) => !apart.includes(id))
    .map((question) => {
      const { id, added } = question;
      const answer = sheet.answers[id];
      const undecided = answer?.kind === 'hardware' && answer.hardware.mode === 'undecided';
      if (added !== undefined && later.includes(question)) {
        return { question, open: false, answers: [added.neutral] };
      }
      return answer === undefined || answer.kind === 'unsure' || undecided
        ? { question, open: true, answers: standIns(question, askedOf(sheet)) }
        : { question, open: false, answers: [answer] };
    });
};

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
