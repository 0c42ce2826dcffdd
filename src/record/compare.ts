import type { Catalogue, FamilyId } from '../catalogue';
import { intervalOf, isCompared, type Group, type Recommendation, type Sheet } from '../decision';
import type { LanguageNames } from './words/answers';
import { groupBy } from '../core/group-by';
import { answerOn } from './words/ties';
import type { RecordWords } from './words/words';
import { familyAhead, otherFamily } from '../core/families';
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

/**
 * Who is ahead for the group; null where it is level: no difference to one decimal, or the mean points
 * one way and the frequency the other.
 */
export const groupAhead = ({ lead, chance }: Pick<Group, 'lead' | 'chance'>): FamilyId | null => {
  const family = familyAhead(lead);
  return roundsToZero(lead) || chance[family] <= chance[otherFamily(family)] ? null : family;
};

/** How often each family comes out ahead over all people, and how often neither passes; no zeros. */
const chanceLines = ({ chance }: Group, { compare: texts, record }: CompareWords): string[] => {
  const { format } = record.locale;
  const first = chance.llama > chance.qwen ? 'llama' : 'qwen';
  const second = otherFamily(first);
  const neither =
    chance.neither === 0 ? [] : [texts.pooled.neither({ hundred: format.hundred(chance.neither) })];
  if (chance[first] === 0) return neither;
  const named = {
    first: record.sentences.family(first),
    firstHundred: format.hundred(chance[first]),
  };
  return [
    chance[second] > 0
      ? texts.pooled.both({
          ...named,
          second: record.sentences.family(second),
          secondHundred: format.hundred(chance[second]),
        })
      : chance.neither > 0
        ? texts.pooled.one(named)
        : texts.pooled.always({ first: named.first }),
    ...neither,
  ];
};

const voteLine = ({ vote, members }: Group, { compare: texts, record }: CompareWords): string => {
  const { format } = record.locale;
  const count = (share: number) => Math.round(share * members.length);
  const first = vote.llama > vote.qwen ? 'llama' : 'qwen';
  const order: readonly FamilyId[] = [first, otherFamily(first)];
  const votes = order.flatMap((family) =>
    count(vote[family]) === 0
      ? []
      : [
          texts.vote.for({
            count: format.number(count(vote[family])),
            family: record.sentences.family(family),
          }),
        ],
  );
  const level =
    count(vote.level) === 0 ? [] : [texts.vote.level({ count: format.number(count(vote.level)) })];
  return texts.vote.words({ votes: format.list([...votes, ...level]) });
};

/** A share that is told, where it does not round to nothing. */
const shareLine = (
  share: number,
  say: (told: { share: string }) => string,
  { record }: CompareWords,
): string[] =>
  Math.round(100 * share) === 0 ? [] : [say({ share: record.locale.format.percent(share) })];

const togetherLines = (group: Group, words: CompareWords): string[] => {
  const { compare: texts, record } = words;
  const ahead = groupAhead(group);
  return [
    ahead === null
      ? texts.pooled.level
      : texts.pooled.ahead({
          family: record.sentences.family(ahead),
          points: record.locale.format.points(group.lead),
        }),
    ...chanceLines(group, words),
    voteLine(group, words),
    ...shareLine(
      group.disagreement,
      group.disagreement > 0.5 ? texts.disagreement.most : texts.disagreement.part,
      words,
    ),
    ...shareLine(group.weightDistance, texts.distance, words),
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
          interval: record.sentences.intervalSentence(interval, recommendation.lead),
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
