import {
  fewestAnswersSteps,
  singleFlipsSteps,
  type Change,
  type DecisionWorld,
  type Steps,
} from '../decision';
import { answerWords } from './words/answers';
import { groupBy } from '../core/group-by';
import type { RecordInput } from './words/input';

/** Changes that are named, each with all answers of its question that make it; the rest are counted. */
const mostNamed = 6;

/**
 * The answers that would change the verdict: single ones of any kind, and the fewest that put another
 * family ahead. Many recommendations are computed for it, each a step, so it is not part of the
 * record itself.
 */
export function* whatWouldChangeSteps(
  world: DecisionWorld,
  { catalogue, sheet, recommendation, words, languageName }: RecordInput,
): Steps<readonly string[]> {
  const { sentences, reasons, locale } = words;
  const texts = reasons.change;
  const answerOf = ({ question, answer }: Change): string =>
    answer.kind === 'assumed'
      ? texts.sizeClass[answer.sizeClass]
      : answerWords(catalogue, words, languageName, question, answer);
  const told = (change: Change): string =>
    texts.set({ question: sentences.question(change.question), answer: answerOf(change) });
  const flips = yield* singleFlipsSteps(world, sheet, recommendation);
  const groups = groupBy(
    flips,
    (flip) => `${flip.question} ${sentences.verdictSentence(flip.recommendation)}`,
  );
  const named = groups.slice(0, mostNamed).flatMap(({ items }) => {
    const [first] = items;
    if (first === undefined) return [];
    const options = items.map(({ option }) =>
      texts.quoted({ option: sentences.option(first.question, option) }),
    );
    return [
      texts.answer({
        label: sentences.label(first.question),
        option: locale.format.either(options),
        verdict: sentences.verdictSentence(first.recommendation),
      }),
    ];
  });
  const fewest = yield* fewestAnswersSteps(world, sheet);
  const ahead = (): readonly string[] => {
    switch (fewest.kind) {
      case 'tooOpen':
        return [texts.tooOpen];
      case 'none':
        return [texts.none({ tried: locale.format.number(fewest.tried) })];
      case 'found': {
        const size = fewest.sets[0]?.changes.length ?? 0;
        const known = new Set(flips.map(({ question }) => question));
        const rest = fewest.sets.filter(
          ({ changes }) => size > 1 || changes.every(({ question }) => !known.has(question)),
        );
        return rest.slice(0, mostNamed).map(({ changes, ahead: then }) => {
          const list = locale.format.list(changes.map(told));
          const sentence = texts.ahead[then]({ answers: list });
          return size > 1 && fewest.proven ? texts.fewest({ sentence }) : sentence;
        });
      }
    }
  };
  const more = groups.slice(mostNamed).reduce((count, { items }) => count + items.length, 0);
  return [...named, ...(more > 0 ? [texts.more({ count: more })] : []), ...ahead()];
}
