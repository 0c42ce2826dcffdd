import type { DecisionWorld, Steps } from '../decision';
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
  const quoted = (question: QuestionId, options: readonly string[]): string =>
    locale.format.list(
      options.map((option) => texts.quoted({ option: sentences.option(question, option) })),
    );
  const told = ({ question: id, answer }: Change): string => {
    const question = sentences.label(id);
    const before = sheet.answers[id];
    if (answer.kind !== 'choices' || before?.kind !== 'choices') {
      return texts.set({ question, answer: answerOf({ question: id, answer }) });
    }
    const added = answer.options.filter((option) => !before.options.includes(option));
    const removed = before.options.filter((option) => !answer.options.includes(option));
    if (removed.length === 0) return texts.more({ question, added: quoted(id, added) });
    return added.length === 0
      ? texts.less({ question, removed: quoted(id, removed) })
      : texts.swapped({ question, added: quoted(id, added), removed: quoted(id, removed) });
  };
  return {
    told: (changes: readonly Change[]): string => locale.format.list(changes.map(told)),
    either: (changes: readonly Change[]): string => locale.format.either(changes.map(told)),
  };
};

/** The single answers that would change the advice, those to one question that come to the same in one line. */
const flipLines = (flips: readonly Flip[], input: RecordInput): readonly string[] => {
  const { sentences, reasons } = input.words;
  const texts = reasons.change;
  const { either } = changeWords(input);
  const groups = groupBy(
    flips,
    ({ change, recommendation }) =>
      `${change.question} ${sentences.verdictSentence(recommendation)}`,
  );
  const more = groups.slice(mostNamed).reduce((count, { items }) => count + items.length, 0);
  return [
    ...groups.slice(0, mostNamed).flatMap(({ items }) => {
      const [first] = items;
      if (first === undefined) return [];
      return [
        texts.answer({
          answers: either(items.map(({ change }) => change)),
          verdict: sentences.verdictSentence(first.recommendation),
        }),
      ];
    }),
    ...(more > 0 ? [texts.moreAnswers({ count: more })] : []),
  ];
};

/** The fewest requirements to relax where neither family meets them, and what would then be advised. */
function* relaxingLines(world: DecisionWorld, input: RecordInput): Steps<readonly string[]> {
  const { sentences, reasons } = input.words;
  const texts = reasons.change;
  const { told } = changeWords(input);
  const found = yield* relaxationsSteps(world, input.sheet);
  if (found.length === 0) return [texts.stuck];
  const lines = found.slice(0, mostNamed).map(({ changes, recommendation }) =>
    recommendation === null
      ? texts.left({ answers: told(changes) })
      : texts.relaxed({
          answers: told(changes),
          verdict: sentences.verdictSentence(recommendation),
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
