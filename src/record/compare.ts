import type { Catalogue, QuestionId } from '../catalogue';
import { intervalOf, isCompared, type Group, type Recommendation, type Sheet } from '../decision';
import type { LanguageNames } from './words/answers';
import { groupBy } from '../core/group-by';
import { answerOn } from './words/ties';
import type { RecordWords } from './words/words';
import { familyAhead } from '../core/families';
import { roundsToZero } from '../core/numbers';
import type { Messages } from '../text';

/** One person's decision in a comparison. */
export interface ComparedMember {
  readonly name: string;
  readonly sheet: Sheet;
  readonly recommendation: Recommendation;
}

/** All that a comparison is worded with. */
export interface CompareWords {
  readonly catalogue: Catalogue;
  readonly compare: Messages['compare'];
  readonly record: RecordWords;
  readonly languageName: LanguageNames;
}

/** The document of a comparison: what page and paper show. */
export interface Comparison {
  readonly lines: readonly {
    readonly name: string;
    /** Positive towards Qwen, in score points. */
    /** Null where requirements decided for this person. */
    readonly compared: {
      readonly lead: number;
      readonly interval: readonly [number, number];
    } | null;
    readonly words: string;
  }[];
  readonly pooledLead: number;
  readonly together: readonly string[];
  /** Said where most people lean the other way than the pooled lead. */
  readonly contradiction: string | null;
  readonly divides: readonly string[];
  readonly talk: {
    readonly asked: string;
    readonly answers: readonly string[];
    readonly next: string | null;
  } | null;
  readonly gates: readonly string[];
}

/** Criteria that make up less of the difference between people than this are not listed. */
const leastPart = 0.05;
/** Variance of what an answer moves, in points squared, below which it divides nobody. */
const leastVariance = 1e-4;

const togetherLines = (group: Group, words: CompareWords): string[] => {
  const { compare: texts, record } = words;
  const { format } = record.locale;
  const { chance, vote, members, lead } = group;
  const people = (share: number) => format.number(Math.round(share * members.length));
  return [
    record.sentences.leadSentence({ lead }),
    texts.pooled({
      qwen: format.hundred(chance.qwen),
      llama: format.hundred(chance.llama),
      neither: format.hundred(chance.neither),
    }),
    texts.vote({ qwen: people(vote.qwen), llama: people(vote.llama), level: people(vote.level) }),
    texts.disagreement({ share: format.percent(group.disagreement) }),
    texts.distance({ share: format.percent(group.weightDistance) }),
  ];
};

const contradictionOf = ({ vote, lead }: Group, words: CompareWords): string | null => {
  const { compare: texts, record } = words;
  const ahead = vote.qwen > vote.llama ? 'qwen' : vote.llama > vote.qwen ? 'llama' : null;
  return ahead === null || roundsToZero(lead) || ahead === familyAhead(lead)
    ? null
    : texts.contradiction({
        vote: record.sentences.family(ahead),
        lead: record.sentences.family(familyAhead(lead)),
      });
};

const talkOf = (
  { questions }: Group,
  members: readonly ComparedMember[],
  words: CompareWords,
): Comparison['talk'] => {
  const { compare: texts, record, catalogue, languageName } = words;
  const dividing = questions.filter(({ variance }) => variance > leastVariance);
  const [first, ...rest] = dividing.map(({ question }) => question);
  if (first === undefined) return null;
  const answers = members.map(({ name, sheet }) => ({
    name,
    answer: answerOn(sheet, catalogue, record, languageName, first),
  }));
  return {
    asked: texts.asked({ question: record.sentences.question(first) }),
    answers: groupBy(answers, ({ answer }) => answer).map(({ key, items }) =>
      texts.answered({
        name: record.locale.format.list(items.map(({ name }) => name)),
        answer: key,
      }),
    ),
    next:
      rest.length === 0
        ? null
        : texts.next({
            questions: record.locale.format.list(rest.slice(0, 3).map(record.sentences.question)),
          }),
  };
};

/** The document of a comparison of several people's decisions. */
export const comparisonOf = (
  group: Group,
  members: readonly ComparedMember[],
  words: CompareWords,
): Comparison => {
  const { compare: texts, record, catalogue } = words;
  const { format, list } = { format: record.locale.format, list: record.locale.format.list };
  const whole = group.criteria.reduce((sum, { part }) => sum + part, 0);
  return {
    lines: members.map(({ name, recommendation }) => {
      const verdict = record.sentences.resultSentence(recommendation);
      if (!isCompared(recommendation)) return { name, compared: null, words: verdict };
      const interval = intervalOf(recommendation);
      return {
        name,
        compared: { lead: recommendation.lead, interval },
        words: texts.strip.row({
          verdict,
          interval: record.sentences.intervalSentence(interval),
        }),
      };
    }),
    pooledLead: group.lead,
    together: togetherLines(group, words),
    contradiction: contradictionOf(group, words),
    divides:
      whole < leastVariance
        ? []
        : group.criteria
            .filter(({ part }) => part / whole >= leastPart)
            .map(({ criterion, part }) =>
              texts.part({
                criterion: record.sentences.criterion(criterion),
                share: format.percent(part / whole),
              }),
            ),
    talk: talkOf(group, members, words),
    gates: group.gates.flatMap(({ gate, members: armed }) => {
      const found = catalogue.gates.find(({ id }) => id === gate);
      if (found === undefined) return [];
      const title = record.locale.of(found.title);
      return [
        armed.length === members.length
          ? texts.forAll({ title })
          : texts.gate({ title, names: list(armed.map((place) => members[place]?.name ?? '')) }),
      ];
    }),
  };
};

/** One row of two decisions held side by side. */
export interface SideRow {
  readonly name: string;
  readonly cells: readonly [first: string, second: string];
  readonly adds: readonly [first: string, second: string];
  readonly differs: boolean;
}

/** Two decisions side by side: every answer, and what every criterion adds to the lead. */
export const sideBySide = (
  pair: readonly [ComparedMember, ComparedMember],
  words: CompareWords,
): { readonly answers: readonly SideRow[]; readonly criteria: readonly SideRow[] } => {
  const { catalogue, record, languageName } = words;
  const { sentences, locale } = record;
  const texts = words.compare.side;
  const both = <T>(value: (member: ComparedMember) => T): readonly [T, T] => [
    value(pair[0]),
    value(pair[1]),
  ];
  const added = (value: number): string =>
    roundsToZero(value)
      ? texts.nothing
      : texts.adds({
          points: locale.format.points(value),
          family: sentences.family(familyAhead(value)),
        });
  const answerIn = (id: QuestionId) => (member: ComparedMember) =>
    answerOn(member.sheet, catalogue, record, languageName, id);
  return {
    answers: catalogue.questionnaire.questions.map(({ id }) => {
      const cells = both(answerIn(id));
      return {
        name: sentences.question(id),
        cells,
        adds: both(({ recommendation }) =>
          added(recommendation.answers.find(({ question }) => question === id)?.contribution ?? 0),
        ),
        differs: cells[0] !== cells[1],
      };
    }),
    criteria: catalogue.questionnaire.criteria.map(({ id }) => {
      const of = both(({ recommendation }) =>
        recommendation.criteria.find(({ criterion }) => criterion === id),
      );
      const adds = both(({ recommendation }) =>
        added(recommendation.criteria.find(({ criterion }) => criterion === id)?.contribution ?? 0),
      );
      const weights = of.map((one) =>
        texts.weight({ percent: locale.format.percent(one?.weight ?? 0) }),
      );
      return {
        name: sentences.criterion(id),
        cells: [weights[0] ?? '', weights[1] ?? ''],
        adds,
        differs: adds[0] !== adds[1],
      };
    }),
  };
};

/** The two whose leads lie furthest apart, by their places; the first two where all are alike. */
export const furthestApart = (
  leads: readonly number[],
): readonly [first: number, second: number] => {
  const order = leads.map((lead, place) => ({ lead, place })).sort((a, b) => b.lead - a.lead);
  const [first = 0, second = 1] = [order[0]?.place, order.at(-1)?.place];
  return first === second ? [0, 1] : [Math.min(first, second), Math.max(first, second)];
};
