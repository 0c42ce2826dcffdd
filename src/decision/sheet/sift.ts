import type { CriterionId, Question, QuestionId } from '../../catalogue/model';
import {
  answerProblem,
  countsNothing,
  isLaterVersion,
  overrideProblem,
  pointsProblem,
  type Known,
} from './check';
import type { Answer, HardwareItem, Override, Sheet } from './sheet';
import { tiedQuestions, withTiesThatCount, workloadsIn } from './ties';
import { cleanNote, cleanText, longest } from './texts';

/** What is known of an answer: null where nothing is, and whether that is all of it. */
export interface KnownPart {
  readonly answer: Answer | null;
  readonly whole: boolean;
}

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** An answer without the names that are not known, and with texts cleaned; its numbers stay as they are. */
const withoutUnknown = (question: Question, answer: Answer, known: Known): Answer => {
  if (answer.kind === 'choices' && question.kind === 'choices') {
    const options = answer.options.filter((id) => question.options.some((one) => one.id === id));
    return { kind: 'choices', options: unique(options) };
  }
  if (answer.kind === 'languages') {
    const kept = (tags: readonly string[]) =>
      unique(tags.filter((tag) => known.languages.some((language) => language.tag === tag)));
    return { kind: 'languages', primary: kept(answer.primary), secondary: kept(answer.secondary) };
  }
  if (answer.kind === 'hardware' && answer.hardware.mode === 'accelerators') {
    const items = answer.hardware.items.flatMap((item): readonly HardwareItem[] => {
      if ('own' in item) {
        const { own } = item;
        const name = cleanText(own.name, longest.card);
        return known.kinds.some(({ id }) => id === own.kind)
          ? [{ ...item, own: { ...own, name } }]
          : [];
      }
      return known.accelerators.some(({ id }) => id === item.accelerator) ? [item] : [];
    });
    return { kind: 'hardware', hardware: { ...answer.hardware, items } };
  }
  return answer;
};

/**
 * The part of an answer that may stand on a sheet. A list loses the entries that are not known; an
 * answer of another kind, or with a number that cannot be, is lost whole.
 */
export const knownPart = (question: Question, answer: Answer, known: Known): KnownPart => {
  const part = withoutUnknown(question, answer, known);
  return answerProblem(question, part, known) === null
    ? { answer: part, whole: answerProblem(question, answer, known) === null }
    : { answer: null, whole: false };
};

/** The paths of ties that name what is not known; a name of a kind of work or a question is no part of them. */
const strangeTies = ({ ties = {} }: Sheet, { questions, languages }: Known): readonly string[] => {
  const asked = tiedQuestions(questions);
  const workloads = workloadsIn(questions);
  const entriesOf = (question: Question): readonly string[] =>
    'options' in question ? question.options.map(({ id }) => id) : languages.map(({ tag }) => tag);
  return unique(
    Object.entries(ties).flatMap(([workload, own]) =>
      Object.entries(own).flatMap(([id, entries]) => {
        const question = asked.find((one) => one.id === id);
        if (question === undefined || workloads.every((one) => one.id !== workload)) {
          return ['ties.?'];
        }
        const known = entriesOf(question);
        return entries.every((entry) => known.includes(entry)) ? [] : [`ties.${workload}.${id}`];
      }),
    ),
  );
};

/** A sheet of which everything may stand, and what was left out of it. */
export interface Sifted {
  readonly sheet: Sheet;
  /** Questions whose answer was left out, wholly or in part. */
  readonly missing: readonly QuestionId[];
  /** Everything else that was left out, by its path: `points.coding`, `ties.coding.languages`, `title`. */
  readonly dropped: readonly string[];
}

/**
 * Leaves on a sheet what may stand there: `sheetProblem` finds nothing in what is returned. Each part
 * is judged by itself, so that a wrong one changes no other. Texts are cleaned, and named where they
 * had to be cut.
 */
export const sift = (sheet: Sheet, known: Known): Sifted => {
  const answers: Partial<Record<QuestionId, Answer>> = {};
  const points: Partial<Record<CriterionId, number>> = {};
  const overrides: Partial<Record<CriterionId, Override>> = {};
  const notes: Partial<Record<QuestionId, string>> = {};
  const missing: QuestionId[] = [];
  const dropped: string[] = [];
  const text = (path: string, given: string, length: number, clean: typeof cleanText): string => {
    const kept = clean(given, length);
    if (kept !== clean(given, given.length)) dropped.push(path);
    return kept;
  };
  const title = text('title', sheet.title, longest.title, cleanText);
  for (const question of known.questions) {
    const { id } = question;
    const [answer, note] = [sheet.answers[id], sheet.notes[id]];
    if (answer !== undefined) {
      const part = knownPart(question, answer, known);
      if (part.answer !== null) answers[id] = part.answer;
      if (!part.whole) missing.push(id);
    }
    const kept = note === undefined ? '' : text(`notes.${id}`, note, longest.note, cleanNote);
    if (kept !== '') notes[id] = kept;
  }
  for (const { id } of known.criteria) {
    const [given, override] = [sheet.points[id], sheet.overrides[id]];
    if (given !== undefined) {
      if (pointsProblem(id, given) === null) points[id] = given;
      else dropped.push(`points.${id}`);
    }
    if (override === undefined) continue;
    if (overrideProblem(id, override) === null) {
      const reason = text(`overrides.${id}`, override.reason, longest.reason, cleanText);
      overrides[id] = { ...override, reason };
    } else {
      dropped.push(`overrides.${id}`);
    }
  }
  dropped.push(...strangeTies(sheet, known));
  const { asked, ...rest } = sheet;
  const isAsked = asked !== undefined && isLaterVersion(asked);
  if (asked !== undefined && !isAsked) dropped.push('asked');
  const kept: Sheet = { ...rest, title, answers, points, overrides, notes };
  const own = isAsked ? { ...kept, asked } : kept;
  const sifted = withTiesThatCount(own, known.questions);
  return countsNothing(sifted, known)
    ? { sheet: { ...sifted, points: {} }, missing, dropped: [...dropped, 'points'] }
    : { sheet: sifted, missing, dropped };
};
