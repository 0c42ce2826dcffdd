import type { CriterionId } from '../catalogue';
import {
  tiedEntries,
  type Effects,
  type Recommendation,
  type Sheet,
  type SheetPart,
} from '../decision';
import { answerWords, type LanguageNames } from './words/answers';
import type { RecordInput } from './words/input';
import { entryNames } from './words/ties';
import type { RecordWords } from './words/words';
import { familyAhead } from '../core/families';
import { roundsToZero } from '../core/numbers';
import type { Messages } from '../text';

/** One change between two sheets, in words. */
export interface DiffLine {
  readonly what: string;
  readonly was: string;
  readonly is: string;
  /** What it moved; null for a title or a note, which move nothing. */
  readonly effect: string | null;
}

/** All that a comparison of two states of a sheet is worded with. */
export interface DiffWords {
  readonly catalogue: RecordInput['catalogue'];
  readonly history: Messages['history'];
  readonly record: RecordWords;
  readonly languageName: LanguageNames;
}

/** A movement of the lead in words; nothing where it rounds to zero. */
export const movement = (effect: number, { history: texts, record }: DiffWords): string =>
  roundsToZero(effect)
    ? texts.diff.none
    : texts.diff.towards({
        points: record.locale.format.points(effect),
        family: record.sentences.family(familyAhead(effect)),
      });

const valueOf = (sheet: Sheet, part: SheetPart, words: DiffWords): string => {
  const { catalogue, record, languageName } = words;
  const texts = words.history.diff;
  const { format } = record.locale;
  switch (part.kind) {
    case 'answers':
      return answerWords(catalogue, record, languageName, part.id, sheet.answers[part.id]);
    case 'ties': {
      const question = catalogue.questionnaire.questions.find(({ id }) => id === part.id);
      const tie = sheet.ties?.[part.workload]?.[part.id];
      const entries = question && tiedEntries(question, sheet.answers[part.id], tie);
      return entries
        ? record.record.answers.only({
            count: entries.length,
            entries: entryNames(record, languageName, question, entries),
          })
        : texts.untied;
    }
    case 'points': {
      const points = sheet.points[part.id];
      return points === undefined ? texts.own : format.number(points);
    }
    case 'overrides': {
      const own = sheet.overrides[part.id];
      return own === undefined
        ? texts.ours
        : texts.score({
            qwen: format.score(own.qwen),
            llama: format.score(own.llama),
            spread: format.score(own.spread),
            reason: own.reason,
          });
    }
  }
};

const nameOf = (part: SheetPart, { record, history: { diff: texts } }: DiffWords): string => {
  const { question, criterion, option } = record.sentences;
  const of = (id: CriterionId) => criterion(id);
  switch (part.kind) {
    case 'answers':
      return question(part.id);
    case 'ties':
      return texts.tied({
        question: question(part.id),
        workload: option('workloads', part.workload),
      });
    case 'points':
      return texts.points({ criterion: of(part.id) });
    case 'overrides':
      return texts.scores({ criterion: of(part.id) });
  }
};

/** Every change between two sheets, in words, with what it did to the lead. */
export const diffLines = (
  from: Sheet,
  to: Sheet,
  { parts }: Effects,
  words: DiffWords,
): readonly DiffLine[] => {
  const texts = words.history.diff;
  const plain = (what: string, was: string, is: string): DiffLine[] =>
    was === is ? [] : [{ what, was: was || texts.empty, is: is || texts.empty, effect: null }];
  return [
    ...parts.map(({ part, effect }) => ({
      what: nameOf(part, words),
      was: valueOf(from, part, words),
      is: valueOf(to, part, words),
      effect: movement(effect, words),
    })),
    ...plain(texts.title, from.title, to.title),
    ...words.catalogue.questionnaire.questions.flatMap(({ id }) =>
      plain(
        texts.note({ question: words.record.sentences.question(id) }),
        from.notes[id] ?? '',
        to.notes[id] ?? '',
      ),
    ),
  ];
};

/** Titles of the requirements whose outcome differs between two recommendations. */
export const changedGates = (
  from: Recommendation,
  to: Recommendation,
  { catalogue, record }: DiffWords,
): readonly string[] =>
  to.gates.flatMap(({ gate, outcome }) => {
    const before = from.gates.find((one) => one.gate === gate)?.outcome;
    const found = catalogue.gates.find(({ id }) => id === gate);
    return before === outcome || found === undefined ? [] : [record.locale.of(found.title)];
  });
