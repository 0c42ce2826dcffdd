import type { DecisionWorld, Recommendation, Steps } from '../decision';
import type { Change } from '../decision/search/changes';
import { fewestAnswersSteps } from '../decision/search/fewest-changes';
import { relaxationsSteps } from '../decision/search/relaxations';
import { singleFlipsSteps, type Flip } from '../decision/search/single-flips';
import type { QuestionId } from '../catalogue';
import { groupBy } from '../core/group-by';
import { answerWords } from './words/answers';
import type { RecordInput } from './words/input';

/** Changes that are named, each with all answers of its question that make it; the rest are counted. */
const mostNamed = 6;

/** Words for changes of answers. */
const changeWords = ({ catalogue, sheet, words, languageName }: RecordInput) => {
  const { sentences, reasons, locale } = words;
  const texts = reasons.change;
  const answerOf = ({ question, answer }: Change): string =>
    answer.kind === 'assumed'
      ? texts.sizeClass[answer.sizeClass]
      : answerWords(catalogue, words, languageName, question, answer);
  const quoted = (question: QuestionId, options: readonly string[]): readonly string[] =>
    options.map((option) => texts.quoted({ option: sentences.option(question, option) }));
  /** What one change of a list of options adds, and what it takes away; null for any other answer. */
  const movedBy = ({ question, answer }: Change) => {
    const before = sheet.answers[question];
    if (answer.kind !== 'choices' || before?.kind !== 'choices') return null;
    return {
      added: answer.options.filter((option) => !before.options.includes(option)),
      removed: before.options.filter((option) => !answer.options.includes(option)),
    };
  };
  /** Changes of one answer, any of which would do. What can be added need not replace anything as well. */
  const anyOf = (id: QuestionId, changes: readonly Change[]): string => {
    const question = sentences.label(id);
    const { list, either } = locale.format;
    const moves = changes.flatMap((change) => movedBy(change) ?? []);
    const added = moves.filter(({ removed }) => removed.length === 0).map((one) => one.added);
    const isAdded = (options: readonly string[]) =>
      added.some((one) => one.join(' ') === options.join(' '));
    const lines = (options: readonly (readonly string[])[]) =>
      either(options.map((one) => list(quoted(id, one))));
    const lists = [
      ...(added.length === 0 ? [] : [texts.more({ question, added: lines(added) })]),
      ...groupBy(
        moves.filter((one) => one.removed.length > 0 && !isAdded(one.added)),
        ({ removed }) => removed.join(' '),
      ).flatMap(({ items }) => {
        const removed = list(quoted(id, items[0]?.removed ?? []));
        const instead = items.filter((one) => one.added.length > 0).map((one) => one.added);
        return [
          ...(instead.length < items.length ? [texts.less({ question, removed })] : []),
          ...(instead.length === 0
            ? []
            : [texts.swapped({ question, added: lines(instead), removed })]),
        ];
      }),
    ];
    const others = changes.filter((change) => movedBy(change) === null);
    return either([
      ...lists,
      ...(others.length === 0
        ? []
        : [
            texts.set({
              question,
              answer: either(others.map((change) => texts.quoted({ option: answerOf(change) }))),
            }),
          ]),
    ]);
  };
  /** What is advised, and where a legal check decides it, what after a yes. */
  const adviceOf = (recommendation: Recommendation): string =>
    [
      sentences.verdictSentence(recommendation),
      ...sentences.verdictDetails(recommendation).slice(-1),
    ].join(' ');
  return {
    adviceOf,
    told: (changes: readonly Change[]): string =>
      locale.format.list(changes.map((change) => anyOf(change.question, [change]))),
    anyOf,
  };
};

/** The single answers that would change the advice, those to one question that come to the same in one line. */
const flipLines = (flips: readonly Flip[], input: RecordInput): readonly string[] => {
  const { reasons } = input.words;
  const texts = reasons.change;
  const { anyOf, adviceOf } = changeWords(input);
  const groups = groupBy(
    flips,
    ({ change, recommendation }) => `${change.question} ${adviceOf(recommendation)}`,
  );
  const more = groups.slice(mostNamed).reduce((count, { items }) => count + items.length, 0);
  return [
    ...groups.slice(0, mostNamed).flatMap(({ items }) => {
      const [first] = items;
      if (first === undefined) return [];
      return [
        texts.answer({
          answers: anyOf(
            first.change.question,
            items.map(({ change }) => change),
          ),
          verdict: adviceOf(first.recommendation),
        }),
      ];
    }),
    ...(more > 0 ? [texts.moreAnswers({ count: more })] : []),
  ];
};

/** The fewest requirements to relax where neither family meets them, and what would then be advised. */
function* relaxingLines(world: DecisionWorld, input: RecordInput): Steps<readonly string[]> {
  const { reasons } = input.words;
  const texts = reasons.change;
  const { told, adviceOf } = changeWords(input);
  const found = yield* relaxationsSteps(world, input.sheet);
  if (found.length === 0) return [texts.stuck];
  const lines = found.slice(0, mostNamed).map(({ changes, recommendation }) =>
    recommendation === null
      ? texts.left({ answers: told(changes) })
      : texts.relaxed({
          answers: told(changes),
          verdict: adviceOf(recommendation),
        }),
  );
  const more = found.length - lines.length;
  return [
    texts.fewestRelaxed({ count: found[0]?.changes.length ?? 1 }),
    ...lines,
    ...(more > 0 ? [texts.moreRelaxed({ count: more })] : []),
  ];
}

/**
 * The answers that would change the advice, the least effort first: single ones of any kind, and the
 * fewest that put another family ahead; where neither family is left, the fewest requirements to relax.
 * Only what those who answer can change is named. Many recommendations are computed for it, each a
 * step, so it is not part of the record itself.
 */
export function* whatWouldChangeSteps(
  world: DecisionWorld,
  input: RecordInput,
): Steps<readonly string[]> {
  const { sheet, recommendation, words } = input;
  if (recommendation.verdict.kind === 'neither') return yield* relaxingLines(world, input);
  const texts = words.reasons.change;
  const { told } = changeWords(input);
  const flips = yield* singleFlipsSteps(world, sheet, recommendation);
  const fewest = yield* fewestAnswersSteps(world, sheet);
  const ahead = (): readonly string[] => {
    switch (fewest.kind) {
      case 'tooOpen':
        return [texts.tooOpen];
      case 'none':
        return [texts.none({ tried: words.locale.format.number(fewest.tried) })];
      case 'found': {
        const size = fewest.sets[0]?.changes.length ?? 0;
        const known = new Set(flips.map(({ change }) => change.question));
        const rest = fewest.sets.filter(
          ({ changes }) => size > 1 || changes.every(({ question }) => !known.has(question)),
        );
        return rest.slice(0, mostNamed).map(({ changes, ahead: then }) => {
          const sentence = texts.ahead[then]({ answers: told(changes) });
          return size > 1 && fewest.proven ? texts.fewest({ sentence }) : sentence;
        });
      }
    }
  };
  return [...flipLines(flips, input), ...ahead()];
}
